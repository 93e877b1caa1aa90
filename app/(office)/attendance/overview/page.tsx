import type { Metadata } from 'next'
import { Downloads } from '#components/attendance/downloads'
import { Overview } from '#components/attendance/overview'
import { Trend } from '#components/attendance/trend'
import { PageHeader } from '#components/ui/page-header'
import { municipalOverview } from '#lib/attendance/overview.queries'
import { municipalTrend } from '#lib/attendance/trend.queries'
import { periodOf } from '#lib/attendance/trend.view'
import { say } from '#lib/i18n/text'
import { overviewTexts } from '#lib/i18n/texts/overview'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(overviewTexts.title, await currentLanguage()),
})

type Props = { searchParams: Promise<{ periode?: string }> }

export default async function OverviewPage({ searchParams }: Props) {
  const [{ periode }, caller, language] = await Promise.all([
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  const [view, trend] = await Promise.all([municipalOverview(caller), municipalTrend(caller)])
  const base = '/attendance/overview'
  return (
    <div className="ff-page ff-stack-wide">
      <PageHeader title={say(overviewTexts.title, language)}>
        <Downloads base={`${base}/export`} language={language} />
      </PageHeader>
      <Overview view={view} withGroups linked language={language}>
        <Trend
          view={trend}
          period={periodOf(periode)}
          base={base}
          file={`${base}/export`}
          language={language}
        />
      </Overview>
    </div>
  )
}
