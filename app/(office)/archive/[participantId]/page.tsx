import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArchiveCard } from '#components/archive/archive-card'
import { LocalAlert } from '#components/ui/local-alert'
import { PageHeader } from '#components/ui/page-header'
import { archiveState } from '#lib/archive/archive.queries'
import { say } from '#lib/i18n/text'
import { archiveRefusals } from '#lib/i18n/texts/archive'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { readReceipts } from './actions'

export const metadata: Metadata = { title: 'Saken i arkivet' }

type Props = {
  params: Promise<{ participantId: string }>
  searchParams: Promise<{ svar?: string | string[] }>
}

export default async function ArchivedCasePage({ params, searchParams }: Props) {
  const [{ participantId }, { svar }, caller, language] = await Promise.all([
    params,
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  const state = await archiveState(caller, participantId)
  if (!state) notFound()
  return (
    <div className="ff-page ff-stack">
      <PageHeader title={state.name} sub={state.caseNumber} />
      {svar === 'screening-code-missing' && (
        <LocalAlert tone="warning" live>
          {say(archiveRefusals[svar], language)}
        </LocalAlert>
      )}
      <ArchiveCard participantId={participantId} state={state} read={readReceipts} />
    </div>
  )
}
