/** Why a row cannot be read in. The first five are about the row alone, the rest about its session. */
export type RowFault = { readonly code: string; readonly name?: string }

export type ImportRow = {
  /** As the spreadsheet numbers it; the head is 1. */
  readonly line: number
  readonly cells: readonly string[]
  readonly fault: RowFault | null
}

export type ImportPreview = {
  readonly rows: readonly ImportRow[]
  readonly sessions: number
  readonly faults: number
}
