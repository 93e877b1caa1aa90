/** What the statsforvalter can answer that leaves nothing of a decision standing. */
export const ANNULLING: readonly string[] = ['ANNULLED', 'SENT_BACK']

const annulled = ANNULLING.map((outcome) => ({
  kind: 'OUTCOME',
  data: { path: ['outcome'], equals: outcome },
}))

/**
 * Of the effects of decisions on a programme: those whose decision no other has taken the place of, and no
 * statsforvalter has annulled.
 */
export const stillHolds = {
  decision: { replacedBy: { none: { status: 'APPROVED' } }, events: { none: { OR: annulled } } },
}
