import type { Metadata } from 'next'
import { CreateGroupForm } from '#components/groups/group-forms'
import { PageHeader } from '#components/ui/page-header'
import { groupChoices } from '#lib/attendance/groups.queries'
import { say } from '#lib/i18n/text'
import { groupTexts } from '#lib/i18n/texts/groups'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { create } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(groupTexts.newGroup, await currentLanguage()),
})

export default async function NewGroupPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  return (
    <div className="ff-page">
      <PageHeader title={say(groupTexts.newGroup, language)} />
      <CreateGroupForm choices={await groupChoices(caller)} action={create} />
    </div>
  )
}
