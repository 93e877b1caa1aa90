import type { Metadata } from 'next'
import { ExpiredList } from '#components/privacy/expired-list'
import { EmptyState } from '#components/ui/empty-state'
import { PageHeader } from '#components/ui/page-header'
import { Section } from '#components/ui/section'
import { say } from '#lib/i18n/text'
import { retentionRules, retentionTexts as t } from '#lib/i18n/texts/privacy'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { expired } from '#lib/privacy/retention'
import { approveDeletion } from './actions'

export const metadata: Metadata = { title: 'Sletting' }

export default async function RetentionPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  const lists = await expired(caller)
  return (
    <div className="ff-page">
      <PageHeader title={say(t.title, language)} sub={say(t.lead, language)} />
      <div className="ff-stack-wide">
        {lists.map(({ rule, rows }) => (
          <Section
            key={rule}
            title={say(retentionRules[rule].title, language)}
            sub={say(retentionRules[rule].when, language)}
          >
            {rows.length === 0 ? (
              <EmptyState>{say(t.nothing, language)}</EmptyState>
            ) : (
              <ExpiredList
                rule={rule}
                rows={rows.map(({ id, caseNumber, since }) => ({ id, caseNumber, since }))}
                title={say(retentionRules[rule].title, language)}
                approve={approveDeletion}
              />
            )}
          </Section>
        ))}
      </div>
    </div>
  )
}
