/** A month whose stønad is approved keeps its attendance: what is found later becomes a difference in the next. */
export const isClosed = (runStatus: string | null): boolean =>
  runStatus === 'APPROVED' || runStatus === 'EXPORTED'
