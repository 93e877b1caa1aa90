import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CaseHistory } from '#components/history/case-history'
import { Button, LinkButton } from '#components/ui/button'
import { PageHeader } from '#components/ui/page-header'
import { caseOnDay } from '#lib/history/history.queries'
import { formatDate } from '#lib/i18n/format'
import { say } from '#lib/i18n/text'
import { historyTexts as t } from '#lib/i18n/texts/history'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

export const metadata: Metadata = { title: 'Tidsmaskin' }

type Props = {
  params: Promise<{ participantId: string }>
  searchParams: Promise<{ dato?: string | string[] }>
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const [{ participantId }, { dato }, caller, language] = await Promise.all([
    params,
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  const view = await caseOnDay(caller, participantId, typeof dato === 'string' ? dato : undefined)
  if (!view) notFound()
  return (
    <>
      <PageHeader title={`${say(t.title, language)} ${formatDate(view.on)}`} sub={say(t.lead, language)}>
        <LinkButton href={`/participants/${participantId}/trail`}>{say(t.back, language)}</LinkButton>
      </PageHeader>
      <form className="ff-search" method="get">
        <label htmlFor="dato">{say(t.day, language)}</label>
        <input
          className="ff-input"
          id="dato"
          name="dato"
          type="date"
          defaultValue={view.on}
          max={view.today}
        />
        <Button type="submit">{say(t.show, language)}</Button>
      </form>
      <CaseHistory view={view} language={language} />
    </>
  )
}
