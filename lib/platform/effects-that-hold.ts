/** Of the effects of decisions on a programme: those whose decision no other has taken the place of. */
export const stillHolds = { decision: { replacedBy: { none: { status: 'APPROVED' } } } } as const
