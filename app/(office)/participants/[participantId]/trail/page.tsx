import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TrailList } from '#components/trail/trail-list'
import { EmptyState } from '#components/ui/empty-state'
import { PageHeader } from '#components/ui/page-header'
import { Pager } from '#components/ui/pager'
import { say } from '#lib/i18n/text'
import { trailTexts as t } from '#lib/i18n/texts/trail'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { caseTrail } from '#lib/trail/trail.queries'

export const metadata: Metadata = { title: 'Logg' }

type Props = {
  params: Promise<{ participantId: string }>
  searchParams: Promise<{ side?: string | string[] }>
}

const pageNumber = (text: unknown) =>
  typeof text === 'string' && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1

export default async function TrailPage({ params, searchParams }: Props) {
  const [{ participantId }, { side }, caller, language] = await Promise.all([
    params,
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  const trail = await caseTrail(caller, participantId, pageNumber(side))
  if (!trail) notFound()
  return (
    <>
      <PageHeader title={say(t.title, language)} sub={say(t.lead, language)} />
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
    </>
  )
}
