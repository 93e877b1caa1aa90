/** Personvernforordningen art. 16 and 18, and forskriften § 62. */
export const REQUEST_KINDS = ['CORRECTION', 'RESTRICTION', 'RESEARCH'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

/** How each kind may end. */
export const OUTCOMES = ['CORRECTED', 'NOT_CORRECTED', 'LIFTED', 'WITHDRAWN'] as const
export type RequestOutcome = (typeof OUTCOMES)[number]

export const outcomesOf: Readonly<Record<RequestKind, readonly RequestOutcome[]>> = {
  CORRECTION: ['CORRECTED', 'NOT_CORRECTED'],
  RESTRICTION: ['LIFTED'],
  RESEARCH: ['WITHDRAWN'],
}
