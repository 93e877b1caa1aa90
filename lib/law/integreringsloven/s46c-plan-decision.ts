import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

export const CHANGES = [
  'FINAL_GOAL',
  'DURATION',
  'NORWEGIAN_GOAL_LOWERED',
  'NORWEGIAN_GOAL_RAISED',
  'MANDATORY_ELEMENT',
  'OTHER_ELEMENT',
  'LONG_TERM_GOAL',
  'COURSE_DATE',
  'CONTACT_DETAILS',
] as const
export type Change = (typeof CHANGES)[number]
export type Weight = 'SUBSTANTIAL' | 'MINOR'

const NORWEGIAN_GOAL: readonly Change[] = ['NORWEGIAN_GOAL_LOWERED', 'NORWEGIAN_GOAL_RAISED']
const SUBSTANTIAL: readonly Change[] = ['FINAL_GOAL', 'DURATION', 'MANDATORY_ELEMENT', ...NORWEGIAN_GOAL]

/** What a revision's changes suggest; staff's mark decides. */
export const suggestedWeight = (changes: readonly Change[]): Weight =>
  changes.some((change) => SUBSTANTIAL.includes(change)) ? 'SUBSTANTIAL' : 'MINOR'

type Revision = { readonly changes: readonly Change[]; readonly marked: Weight | undefined }
type Facts = { readonly revision: Revision | undefined }

/**
 * Integreringsloven § 46 c: making the plan and changing it substantially are enkeltvedtak; setting
 * the norskmål anew is one whatever the mark says (forskriften § 69 with § 27).
 */
export const isPlanDecision: Provision<Facts, boolean> = {
  id: 'integreringsloven.s46.planDecision',
  cite: 'integreringsloven § 46 bokstav c; integreringsforskriften §§ 27, 69',
  validFrom: ACT_IN_FORCE,
  apply: ({ revision }) =>
    revision === undefined ||
    revision.changes.some((change) => NORWEGIAN_GOAL.includes(change)) ||
    (revision.marked ?? suggestedWeight(revision.changes)) === 'SUBSTANTIAL',
}

type Weighed = { readonly suggested: Weight; readonly marked: Weight | null; readonly differs: boolean }

/** What a revision suggests, what staff marked, and whether they differ; null for a first plan. */
export const revisionWeight: Provision<Facts, Weighed | null> = {
  id: 'integreringsloven.s46.revisionWeight',
  cite: 'integreringsloven § 46 bokstav c',
  validFrom: ACT_IN_FORCE,
  apply: ({ revision }) => {
    if (!revision) return null
    const suggested = suggestedWeight(revision.changes)
    const marked = revision.marked ?? null
    return { suggested, marked, differs: marked !== null && marked !== suggested }
  },
}

type Consequences = {
  readonly isEnkeltvedtak: boolean
  readonly appealRight: boolean
  readonly priorNotice: boolean
}

/** Integreringsloven § 47, forvaltningsloven § 16: who has not had a say is told before; all may complain. */
export const planConsequences: Provision<
  { readonly decision: boolean; readonly wasHeard: boolean },
  Consequences
> = {
  id: 'integreringsloven.s47.plan',
  cite: 'integreringsloven § 47; forvaltningsloven § 16',
  validFrom: ACT_IN_FORCE,
  apply: ({ decision, wasHeard }) => ({
    isEnkeltvedtak: decision,
    appealRight: decision,
    priorNotice: decision && !wasHeard,
  }),
}
