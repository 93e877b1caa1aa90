import type { Metadata } from 'next'
import { Downloads } from '#components/attendance/downloads'
import { Overview } from '#components/attendance/overview'
import { PageHeader } from '#components/ui/page-header'
import { municipalOverview } from '#lib/attendance/overview.queries'
import { say } from '#lib/i18n/text'
import { overviewTexts } from '#lib/i18n/texts/overview'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(overviewTexts.title, await currentLanguage()),
})

export default async function OverviewPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  return (
    <div className="ff-page">
      <PageHeader title={say(overviewTexts.title, language)}>
        <Downloads base="/attendance/overview/export" language={language} />
      </PageHeader>
      <Overview view={await municipalOverview(caller)} withGroups linked language={language} />
    </div>
  )
}
