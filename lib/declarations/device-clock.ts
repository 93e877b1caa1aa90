const MINUTE = 60_000
/** Clocks are never quite alike. */
const TOLERANCE = 10 * MINUTE
const DAY = 24 * 60 * MINUTE

type Moment = string | Date | null | undefined

const farFrom = (given: string, from: Moment, to: Date): number => {
  const at = Date.parse(given)
  return Math.max(from ? new Date(from).getTime() - at : 0, at - to.getTime(), 0)
}

/** A clock that shows another day than the meeting can have had is not believed at all. */
export const isImpossible = (given: string, openedAt: Date, receivedAt: Date): boolean =>
  farFrom(given, openedAt, receivedAt) > DAY

/** Whether the tablet's clock fits between the hand-over and the receipt, and whether it came late. */
export const clockOf = (
  given: string,
  openedAt: Moment,
  receivedAt: Date,
): { readonly clockDiffers?: true; readonly deliveredLate?: true } => {
  if (farFrom(given, openedAt, receivedAt) > TOLERANCE) return { clockDiffers: true }
  return receivedAt.getTime() - Date.parse(given) > TOLERANCE ? { deliveredLate: true } : {}
}
