import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CaseGuard } from '#components/access/case-guard'
import { OpeningList } from '#components/access/opening-list'
import { TrailList } from '#components/trail/trail-list'
import { LinkButton } from '#components/ui/button'
import { EmptyState } from '#components/ui/empty-state'
import { PageHeader } from '#components/ui/page-header'
import { Pager } from '#components/ui/pager'
import { Section } from '#components/ui/section'
import { caseAccess } from '#lib/access/access.queries'
import { pageNumber } from '#lib/i18n/page-number'
import { say } from '#lib/i18n/text'
import { accessTexts } from '#lib/i18n/texts/access'
import { archiveTexts } from '#lib/i18n/texts/archive'
import { historyTexts } from '#lib/i18n/texts/history'
import { privacyTexts } from '#lib/i18n/texts/privacy'
import { trailTexts as t } from '#lib/i18n/texts/trail'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { caseTrail } from '#lib/trail/trail.queries'
import { ban, lift, protect } from '../../../access/actions'

export const metadata: Metadata = { title: 'Logg' }

type Props = {
  params: Promise<{ participantId: string }>
  searchParams: Promise<{ side?: string | string[] }>
}

export default async function TrailPage({ params, searchParams }: Props) {
  const [{ participantId }, { side }, caller, language] = await Promise.all([
    params,
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  const [trail, access] = await Promise.all([
    caseTrail(caller, participantId, pageNumber(side)),
    caseAccess(caller, participantId),
  ])
  if (!trail || !access) notFound()
  const { actor } = caller
  return (
    <>
      <PageHeader title={say(t.title, language)} sub={say(t.lead, language)}>
        <LinkButton href={`/participants/${participantId}/history`}>
          {say(historyTexts.open, language)}
        </LinkButton>
        {may(actor, 'archive:export') && (
          <LinkButton href={`/archive/${participantId}`}>{say(archiveTexts.title, language)}</LinkButton>
        )}
        {may(actor, 'privacy:answer') && (
          <>
            <LinkButton href={`/participants/${participantId}/openings`}>
              {say(accessTexts.forParticipant, language)}
            </LinkButton>
            <LinkButton href={`/participants/${participantId}/insight`}>
              {say(privacyTexts.open, language)}
            </LinkButton>
          </>
        )}
      </PageHeader>
      <div className="ff-frame ff-frame-side ff-frame-wide-side">
        <div className="ff-stack-wide">
          <div className="ff-stack">
            {trail.lines.length > 0 ? (
              <TrailList lines={trail.lines} language={language} />
            ) : (
              <EmptyState>{say(t.nothing, language)}</EmptyState>
            )}
            <Pager
              page={trail.page}
              pages={trail.pages}
              href={(page) => `/participants/${participantId}/trail?side=${page}`}
              language={language}
            />
          </div>
          <Section title={say(accessTexts.openings, language)} sub={say(accessTexts.openingsLead, language)}>
            <OpeningList
              lines={access.openings}
              caption={say(accessTexts.openings, language)}
              nothing={say(accessTexts.noOpenings, language)}
              language={language}
            />
          </Section>
        </div>
        {may(actor, 'protection:set') && (
          <aside className="ff-stack">
            <CaseGuard
              participantId={participantId}
              view={access}
              commands={{ set: protect, register: ban, lift: may(actor, 'protection:grant') ? lift : null }}
              language={language}
            />
          </aside>
        )}
      </div>
    </>
  )
}
