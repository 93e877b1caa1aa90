import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReportPage } from '#components/report/report-page'
import { StandAlone } from '#components/shell/stand-alone'
import { reportView } from '#lib/attendance/report-by-link'
import { say } from '#lib/i18n/text'
import { reportTexts } from '#lib/i18n/texts/report'
import { currentLanguage } from '#lib/platform/caller'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(reportTexts.formTitle, await currentLanguage()),
})

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ svar?: string }> }

/** What a link without an account opens: one group's sessions of its days. */
export default async function ReportRoute({ params, searchParams }: Props) {
  const [{ token }, { svar }, language] = await Promise.all([params, searchParams, currentLanguage()])
  const view = await reportView(token)
  if (!view) notFound()
  if (view === 'closed')
    return (
      <StandAlone title={say(reportTexts.formTitle, language)}>
        {say(reportTexts.closed, language)}
      </StandAlone>
    )
  return (
    <ReportPage
      view={view}
      token={token}
      answer={typeof svar === 'string' ? svar : null}
      language={language}
    />
  )
}
