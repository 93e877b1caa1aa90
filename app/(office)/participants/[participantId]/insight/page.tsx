import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AccessReview } from '#components/privacy/review'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { privacyTexts as t } from '#lib/i18n/texts/privacy'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { accessReview } from '#lib/privacy/answer-access-request'
import { columnName } from '#lib/privacy/columns'
import { dataGroup } from '#lib/privacy/data-groups'

export const metadata: Metadata = { title: 'Innsyn' }

export default async function InsightPage({ params }: { params: Promise<{ participantId: string }> }) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const review = await accessReview(caller, participantId)
  if (!review) notFound()
  return (
    <>
      <PageHeader title={say(t.title, language)} sub={say(t.lead, language)} />
      <AccessReview
        lines={review.map(({ id, table, column, value, other }) => ({
          id,
          value,
          other,
          group: say(dataGroup(table).title, language),
          column: columnName(column),
        }))}
        action={`/participants/${participantId}/insight/file`}
        language={language}
      />
    </>
  )
}
