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
