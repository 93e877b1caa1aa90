import type { Metadata } from 'next'
import { GroupList } from '#components/groups/group-list'
import { LinkButton } from '#components/ui/button'
import { PageHeader } from '#components/ui/page-header'
import { groupList } from '#lib/attendance/groups.queries'
import { say } from '#lib/i18n/text'
import { groupTexts } from '#lib/i18n/texts/groups'
import { importTexts } from '#lib/i18n/texts/import'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { reopen } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(groupTexts.title, await currentLanguage()),
})

export default async function GroupsPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  const mayManage = may(caller.actor, 'group:manage')
  return (
    <div className="ff-page">
      <PageHeader title={say(groupTexts.title, language)} sub={say(groupTexts.sub, language)}>
        {may(caller.actor, 'attendance:record') && (
          <LinkButton href="/attendance/import">{say(importTexts.link, language)}</LinkButton>
        )}
        {mayManage && (
          <LinkButton variant="primary" href="/attendance/groups/new">
            {say(groupTexts.newGroup, language)}
          </LinkButton>
        )}
      </PageHeader>
      <GroupList view={await groupList(caller)} mayManage={mayManage} reopen={reopen} language={language} />
    </div>
  )
}
