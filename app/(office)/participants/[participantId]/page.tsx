import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CaseFacts } from '#components/participants/case-facts'
import { EligibilityResult } from '#components/participants/eligibility-result'
import { LinkButton } from '#components/ui/button'
import { EmptyState } from '#components/ui/empty-state'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { participantTexts as t } from '#lib/i18n/texts/participants'
import { caseFacts, eligibilityOf } from '#lib/participants/participants.queries'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

export const metadata: Metadata = { title: 'Oversikt' }

type Props = { params: Promise<{ participantId: string }> }

export default async function OverviewPage({ params }: Props) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const [facts, eligibility] = await Promise.all([
    caseFacts(caller, participantId),
    eligibilityOf(caller, participantId),
  ])
  if (!facts || !eligibility) notFound()
  const assess = (
    <LinkButton variant="primary" href={`/participants/${participantId}/eligibility`}>
      {say(t.assess, language)}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={say(t.overview, language)}>
        {eligibility.stored && (
          <LinkButton variant="primary" href={`/participants/${participantId}/plan`}>
            {say(t.tabPlan, language)}
          </LinkButton>
        )}
      </PageHeader>
      <div className="ff-frame ff-frame-side">
        {eligibility.stored ? (
          <EligibilityResult view={eligibility.stored} language={language} />
        ) : (
          <EmptyState action={assess}>{say(t.notAssessed, language)}</EmptyState>
        )}
        <aside className="ff-stack">
          <CaseFacts facts={facts} language={language} />
        </aside>
      </div>
    </>
  )
}
