import { planCheck } from '#lib/law/rules/plan-check'
import { programme } from '#lib/law/rules/programme'
import { type Lengthened, type PlanMoment, planCheckInput, programmeInput } from './plan-check-facts'
import type { PlanContent, PlanFacts, PlanRevision } from './plan-content'

const answers = (facts: PlanFacts, plan: Lengthened, moment: PlanMoment) => ({
  programme: programme.decide(programmeInput(facts, plan)),
  planCheck: planCheck.decide(planCheckInput(facts, plan, moment)),
})

const filled = (words: string) => words.trim() !== ''

const ownIssues = (plan: PlanContent, revision: PlanRevision | null) => [
  ...(plan.participantAgrees || filled(plan.participantView) ? [] : (['PARTICIPANT_VIEW'] as const)),
  ...(revision && revision.changes.length === 0 ? (['NO_CHANGES'] as const) : []),
  ...(revision && revision.mark === null ? (['REVISION_MARK'] as const) : []),
  ...(revision && !filled(revision.reason) ? (['REVISION_REASON'] as const) : []),
]

type Answers = ReturnType<typeof answers>
type Answered<Name extends keyof Answers> = Extract<Answers[Name], { ok: true }>['value']

/** Why a plan cannot be set yet: what § 15 lacks, what §§ 13–14 a refuse, and what staff must still say. */
export type PlanIssue =
  | Answered<'programme'>['refusals'][number]
  | Answered<'planCheck'>['missing'][number]
  | Answered<'planCheck'>['breaches'][number]
  | ReturnType<typeof ownIssues>[number]
  | 'FACTS_DO_NOT_FIT'

export type PlanVerdict = {
  readonly issues: readonly PlanIssue[]
  readonly programme: Answered<'programme'> | null
  readonly planCheck: Answered<'planCheck'> | null
  /** What the law was asked, to be kept with its answer. */
  readonly asked: { readonly programme: object; readonly planCheck: object }
}

/** Asks the law about goal and length (§§ 13, 14) and about content and completeness (§§ 14 a, 15). */
export const checkPlan = (facts: PlanFacts, plan: Lengthened, moment: PlanMoment): PlanVerdict => {
  const { programme: length, planCheck: content } = answers(facts, plan, moment)
  const issues: readonly PlanIssue[] = [
    ...(length.ok ? length.value.refusals : (['FACTS_DO_NOT_FIT'] as const)),
    ...(content.ok ? [...content.value.missing, ...content.value.breaches] : (['FACTS_DO_NOT_FIT'] as const)),
    ...ownIssues(plan, moment.revision),
  ]
  return {
    issues: [...new Set(issues)],
    programme: length.ok ? length.value : null,
    planCheck: content.ok ? content.value : null,
    asked: { programme: programmeInput(facts, plan), planCheck: planCheckInput(facts, plan, moment) },
  }
}
