import type { FormResult } from '#lib/i18n/form-result'
import { type Language, say } from '#lib/i18n/text'
import { goalTexts, planTexts as t } from '#lib/i18n/texts/plans'
import type { GeneratePlanForm } from '#lib/plans/plan.schema'
import type { PlanStart } from '#lib/plans/plan.view'
import { LinkButton } from '../ui/button'
import { LocalAlert } from '../ui/local-alert'
import { PageHeader } from '../ui/page-header'
import { StartPlanForm } from './start-plan-form'

type Actions = { generate: (input: GeneratePlanForm) => Promise<FormResult> }

/** A case without a plan: what the law points to, and the way to a draft. */
export const StartPlan = ({
  participantId,
  start: { outcome, proposal, today },
  actions,
  language,
}: {
  participantId: string
  start: PlanStart
  actions: Actions | null
  language: Language
}) => (
  <>
    <PageHeader title={say(t.noPlan, language)} sub={say(t.noPlanLead, language)} />
    {outcome === null && (
      <LocalAlert
        tone="warning"
        action={
          <LinkButton href={`/participants/${participantId}/eligibility`}>
            {say(t.toAssessment, language)}
          </LinkButton>
        }
      >
        {say(t.notAssessed, language)}
      </LocalAlert>
    )}
    {outcome === 'OUTSIDE' && <LocalAlert>{say(t.outside, language)}</LocalAlert>}
    {outcome !== null && outcome !== 'OUTSIDE' && (
      <div className="ff-stack">
        <p>
          <b>
            {say(t.goalAsProposed, language)}: {say(goalTexts[proposal.goal], language)}.
          </b>{' '}
          {say(proposal.because, language)}
        </p>
        {actions && (
          <StartPlanForm
            values={{ participantId, goal: '', offeredOn: today, startsOn: '' }}
            generate={actions.generate}
          />
        )}
      </div>
    )}
  </>
)
