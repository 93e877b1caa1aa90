import type { Metadata } from 'next'
import { KeptDelivery } from '#components/declarations/kept-delivery'
import { PrepareManyForm } from '#components/declarations/prepare-many-form'
import { WaitingTable } from '#components/declarations/waiting-table'
import { LinkButton } from '#components/ui/button'
import { PageHeader } from '#components/ui/page-header'
import { waitingList } from '#lib/declarations/agreements.queries'
import { say } from '#lib/i18n/text'
import { declarationTexts as t } from '#lib/i18n/texts/declarations'
import { signingNumbersTexts as numbers } from '#lib/i18n/texts/signing-numbers'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { prepareMany } from './actions'

export const metadata: Metadata = { title: 'Til signering' }

export default async function SigningPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  const rows = await waitingList(caller)
  const unprepared = rows.filter(({ status }) => status === null)
  return (
    <div className="ff-page">
      <PageHeader title={say(t.toSign, language)} sub={say(t.toSignLead, language)}>
        <LinkButton href="/signing/numbers">{say(numbers.title, language)}</LinkButton>
      </PageHeader>
      {may(caller.actor, 'declaration:sign') && <KeptDelivery />}
      <div className="ff-frame ff-frame-side">
        <WaitingTable rows={rows} language={language} />
        <aside className="ff-stack">
          {may(caller.actor, 'declaration:sign') && unprepared.length > 0 && (
            <PrepareManyForm people={unprepared} prepare={prepareMany} />
          )}
        </aside>
      </div>
    </div>
  )
}
