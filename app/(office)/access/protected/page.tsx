import type { Metadata } from 'next'
import { GrantForm } from '#components/access/grant-form'
import { ProtectedCases } from '#components/access/protected-cases'
import { PageHeader } from '#components/ui/page-header'
import { Section } from '#components/ui/section'
import { protectedCaseList } from '#lib/access/access.queries'
import { say } from '#lib/i18n/text'
import { accessTexts as t } from '#lib/i18n/texts/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { grant, revoke } from '../actions'

export const metadata: Metadata = { title: 'Skjermede saker' }

export default async function ProtectedPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  const view = await protectedCaseList(caller)
  return (
    <div className="ff-page">
      <PageHeader title={say(t.protectedTitle, language)} sub={say(t.protectedLead, language)} />
      <div className="ff-stack-wide">
        <ProtectedCases cases={view.cases} revoke={revoke} language={language} />
        {view.cases.length > 0 && (
          <Section title={say(t.grantTitle, language)}>
            <GrantForm view={view} grant={grant} />
          </Section>
        )}
      </div>
    </div>
  )
}
