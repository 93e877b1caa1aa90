import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { Sample } from '#components/oversight/sample'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { oversightTexts as t } from '#lib/i18n/texts/oversight'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { draw } from './actions'

export const metadata: Metadata = { title: 'Stikkprøve' }

export default async function OversightPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  if (!may(caller.actor, 'oversight:sample')) forbidden()
  return (
    <div className="ff-page">
      <PageHeader title={say(t.page, language)} sub={say(t.lead, language)} />
      <Sample draw={draw} />
    </div>
  )
}
