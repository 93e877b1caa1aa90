import type { Metadata } from 'next'
import { CourseOverview } from '#components/training/course-overview'
import { LinkButton } from '#components/ui/button'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { courseTexts, trainingPersonTexts } from '#lib/i18n/texts/training-forms'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { courseOverview } from '#lib/training/courses.queries'
import { endWait } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(courseTexts.nav, await currentLanguage()),
})

export default async function CoursesPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  const view = await courseOverview(caller)
  const writes = may(caller.actor, 'training:write')
  return (
    <div className="ff-page">
      <PageHeader title={say(courseTexts.title, language)}>
        {may(caller.actor, 'participant:register') && (
          <LinkButton variant="primary" href="/courses/new">
            {say(trainingPersonTexts.title, language)}
          </LinkButton>
        )}
      </PageHeader>
      <CourseOverview view={view} endWait={writes ? endWait : null} language={language} />
    </div>
  )
}
