import type { Metadata } from 'next'
import { AccessReport } from '#components/access/report'
import { LinkButton } from '#components/ui/button'
import { PageHeader } from '#components/ui/page-header'
import { accessReport } from '#lib/access/access.queries'
import { formatMonth } from '#lib/i18n/format'
import { say } from '#lib/i18n/text'
import { accessTexts as t } from '#lib/i18n/texts/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { monthOf, nextMonth, parseMonth, previousMonth } from '#lib/values/month'

export const metadata: Metadata = { title: 'Hvem har åpnet saker' }

type Props = { searchParams: Promise<{ maned?: string | string[] }> }

export default async function AccessLogPage({ searchParams }: Props) {
  const [caller, language, { maned }] = await Promise.all([currentCaller(), currentLanguage(), searchParams])
  const chosen = (typeof maned === 'string' && parseMonth(maned)) || monthOf(caller.today)
  const report = await accessReport(caller, chosen)
  return (
    <div className="ff-page">
      <PageHeader
        title={`${say(t.reportTitle, language)}, ${formatMonth(chosen)}`}
        sub={say(t.reportLead, language)}
      >
        <LinkButton href={`/access/log?maned=${previousMonth(chosen)}`}>{say(t.before, language)}</LinkButton>
        <LinkButton href={`/access/log?maned=${nextMonth(chosen)}`}>{say(t.after, language)}</LinkButton>
      </PageHeader>
      <AccessReport report={report} language={language} />
    </div>
  )
}
