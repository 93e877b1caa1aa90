import type { Metadata } from 'next'
import { DelegateForm } from '#components/access/delegate-form'
import { DelegationList } from '#components/access/delegation-list'
import { PermissionTable } from '#components/access/permission-table'
import { LinkButton } from '#components/ui/button'
import { PageHeader } from '#components/ui/page-header'
import { Section } from '#components/ui/section'
import { delegations } from '#lib/access/access.queries'
import { say } from '#lib/i18n/text'
import { accessTexts as t } from '#lib/i18n/texts/access'
import { retentionTexts } from '#lib/i18n/texts/privacy'
import { may, permissionTable } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { delegate, end } from './actions'

export const metadata: Metadata = { title: 'Tilgang' }

export default async function AccessPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  const { advisers, open } = await delegations(caller)
  const { actor } = caller
  return (
    <div className="ff-page">
      <PageHeader title={say(t.title, language)} sub={say(t.lead, language)} />
      <div className="ff-stack-wide">
        {may(actor, 'access-log:read') && (
          <nav className="ff-row" aria-label={say(t.title, language)}>
            {may(actor, 'retention:approve') && (
              <LinkButton href="/access/retention">{say(retentionTexts.title, language)}</LinkButton>
            )}
            {may(actor, 'access-log:read') && (
              <LinkButton href="/access/log">{say(t.reportLink, language)}</LinkButton>
            )}
            {may(actor, 'protection:grant') && (
              <LinkButton href="/access/protected">{say(t.protectedLink, language)}</LinkButton>
            )}
          </nav>
        )}
        <Section title={say(t.delegations, language)}>
          <DelegationList open={open} end={end} language={language} />
        </Section>
        {may(actor, 'delegation:manage') && (
          <Section title={say(t.delegateTitle, language)}>
            <DelegateForm
              advisers={advisers}
              self={advisers.some(({ id }) => id === actor.id) ? actor.id : ''}
              delegate={delegate}
            />
          </Section>
        )}
        <Section title={say(t.table, language)} sub={say(t.tableLead, language)}>
          <PermissionTable table={permissionTable()} language={language} />
        </Section>
      </div>
    </div>
  )
}
