import type { Metadata } from 'next'
import { CloseDaysForm } from '#components/groups/group-forms'
import { PageHeader } from '#components/ui/page-header'
import { groupChoices } from '#lib/attendance/groups.queries'
import { say } from '#lib/i18n/text'
import { groupTexts } from '#lib/i18n/texts/groups'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { close } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(groupTexts.closedDays, await currentLanguage()),
})

export default async function CloseDaysPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  return (
    <div className="ff-page">
      <PageHeader title={say(groupTexts.closedDays, language)} />
      <CloseDaysForm choices={await groupChoices(caller)} action={close} />
    </div>
  )
}
