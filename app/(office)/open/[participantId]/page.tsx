import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OpenForm } from '#components/access/open-form'
import { PageHeader } from '#components/ui/page-header'
import { caseToOpen } from '#lib/access/access.queries'
import { say } from '#lib/i18n/text'
import { caseOf, accessTexts as t } from '#lib/i18n/texts/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { open } from '../../access/actions'

export const metadata: Metadata = { title: 'Hvorfor åpner du saken?' }

export default async function OpenCasePage({ params }: { params: Promise<{ participantId: string }> }) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const found = await caseToOpen(caller, participantId)
  if (!found) notFound()
  return (
    <div className="ff-page">
      <PageHeader
        title={say(t.openTitle, language)}
        sub={say(caseOf(found.caseNumber, found.adviser), language)}
      />
      <div className="ff-stack">
        <p className="ff-prose">{say(t.openLead, language)}</p>
        <OpenForm participantId={found.id} open={open} />
      </div>
    </div>
  )
}
