import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CourseForm } from '#components/training/course-form'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { courseTexts } from '#lib/i18n/texts/training-forms'
import { authorize } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { courseOverview } from '#lib/training/courses.queries'
import { change } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(courseTexts.nav, await currentLanguage()),
})

export default async function CoursePage({ params }: { params: Promise<{ groupId: string }> }) {
  const [{ groupId }, caller, language] = await Promise.all([params, currentCaller(), currentLanguage()])
  authorize(caller.actor, 'group:manage')
  const { courses } = await courseOverview(caller)
  const course = courses.find(({ id }) => id === groupId)
  if (!course) notFound()
  return (
    <div className="ff-page">
      <PageHeader title={course.name} sub={say(courseTexts.title, language)} />
      <CourseForm values={course.form} action={change} />
    </div>
  )
}
