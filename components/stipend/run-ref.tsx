/** The run that a page shows, at the version it was read. */
export type RunRef = { readonly id: string; readonly version: number }
