import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AssessForm } from '#components/participants/assess-form'
import { EligibilityResult } from '#components/participants/eligibility-result'
import { LinkButton } from '#components/ui/button'
import { LocalAlert } from '#components/ui/local-alert'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { participantTexts as t } from '#lib/i18n/texts/participants'
import { eligibilityOf } from '#lib/participants/participants.queries'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { assess } from './actions'

export const metadata: Metadata = { title: 'Rett og plikt' }

type Props = { params: Promise<{ participantId: string }> }

export default async function EligibilityPage({ params }: Props) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const eligibility = await eligibilityOf(caller, participantId)
  if (!eligibility) notFound()
  const { stored, changed } = eligibility
  return (
    <>
      <PageHeader title={say(t.tabEligibility, language)} sub={say(t.lawSays, language)}>
        {stored && stored.outcome !== 'OUTSIDE' && may(caller.actor, 'plan:write') && (
          <LinkButton href={`/participants/${participantId}/mapping`}>
            {say(t.toMapping, language)}
          </LinkButton>
        )}
      </PageHeader>
      <div className="ff-stack-wide">
        {changed && <LocalAlert tone="warning">{say(t.changedSince, language)}</LocalAlert>}
        {stored ? (
          <EligibilityResult view={stored} language={language} />
        ) : (
          <p>{say(t.notAssessed, language)}</p>
        )}
        {may(caller.actor, 'eligibility:assess') && (
          <AssessForm
            assess={assess.bind(null, participantId)}
            decisionDate={stored?.decisionDate ?? caller.today}
            again={stored !== null}
          />
        )}
      </div>
    </>
  )
}
