import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AccessReview } from '#components/privacy/review'
import { PageHeader } from '#components/ui/page-header'
import { formatDate } from '#lib/i18n/format'
import { say } from '#lib/i18n/text'
import { privacyTexts as t } from '#lib/i18n/texts/privacy'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { accessReview } from '#lib/privacy/answer-access-request'
import { columnName } from '#lib/privacy/columns'
import { dataGroup } from '#lib/privacy/data-groups'
import { parseLocalDate } from '#lib/values/local-date'

/** A day as it is read, anything else as it stands. */
const shown = (value: string) => {
  const day = parseLocalDate(value)
  return day ? formatDate(day) : value
}

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
          value: shown(value),
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
