import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { CaseControls } from '#components/oversight/case-controls'
import { CaseFacts } from '#components/participants/case-facts'
import { EligibilityResult } from '#components/participants/eligibility-result'
import { PlanTimeline } from '#components/plans/plan-timeline'
import { PageHeader } from '#components/ui/page-header'
import { CaseNow, LatestEvents } from '#components/work/case-now'
import { CaseSteps } from '#components/work/case-steps'
import { say } from '#lib/i18n/text'
import { participantTexts as t } from '#lib/i18n/texts/participants'
import { controlsOfCase } from '#lib/oversight/oversight.queries'
import { caseFacts, eligibilityOf } from '#lib/participants/participants.queries'
import { planOfCase } from '#lib/plans/plans.queries'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { latestInCase } from '#lib/trail/trail.queries'
import { caseNow } from '#lib/work/case-now.queries'

export const metadata: Metadata = { title: 'Oversikt' }

type Props = { params: Promise<{ participantId: string }> }

const EVENTS = 5

export default async function OverviewPage({ params }: Props) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const [facts, eligibility, now, plan, lines, controls] = await Promise.all([
    caseFacts(caller, participantId),
    eligibilityOf(caller, participantId),
    caseNow(caller, participantId),
    planOfCase(caller, participantId),
    latestInCase(caller, participantId, EVENTS),
    controlsOfCase(caller, participantId),
  ])
  if (facts?.trainingOnly && may(caller.actor, 'training:read'))
    redirect(`/participants/${participantId}/training`)
  if (!facts || !eligibility || !now) notFound()
  return (
    <>
      <PageHeader title={say(t.overview, language)} />
      <div className="ff-stack-wide">
        <div className="ff-frame ff-frame-side">
          <div className="ff-stack-wide">
            {may(caller.actor, 'plan:write') && (
              <CaseSteps tasks={now.tasks} today={caller.today} language={language} />
            )}
            {eligibility.stored && <EligibilityResult view={eligibility.stored} language={language} />}
            <LatestEvents lines={lines} participantId={participantId} language={language} />
          </div>
          <aside className="ff-stack">
            <CaseNow now={now} participantId={participantId} language={language} />
            {controls && <CaseControls view={controls} language={language} />}
            <CaseFacts facts={facts} language={language} />
          </aside>
        </div>
        {plan && 'plan' in plan && <PlanTimeline view={plan} language={language} />}
      </div>
    </>
  )
}
