import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RecordRequestForm } from '#components/privacy/record-request-form'
import { RequestList } from '#components/privacy/request-list'
import { AccessReview } from '#components/privacy/review'
import { Card } from '#components/ui/card'
import { PageHeader } from '#components/ui/page-header'
import { Section } from '#components/ui/section'
import { formatDate } from '#lib/i18n/format'
import { say } from '#lib/i18n/text'
import { privacyTexts as t } from '#lib/i18n/texts/privacy'
import { requestTexts } from '#lib/i18n/texts/privacy-requests'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { accessReview } from '#lib/privacy/answer-access-request'
import { columnName } from '#lib/privacy/columns'
import { dataGroup } from '#lib/privacy/data-groups'
import { privacyRequests } from '#lib/privacy/privacy-requests'
import { parseLocalDate } from '#lib/values/local-date'
import { close, record } from './actions'

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
  const [review, asked] = await Promise.all([
    accessReview(caller, participantId),
    privacyRequests(caller, participantId),
  ])
  if (!review || !asked) notFound()
  return (
    <>
      <PageHeader title={say(t.title, language)} sub={say(t.lead, language)} />
      <div className="ff-frame ff-frame-side ff-frame-wide-side">
        <div className="ff-stack-wide">
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
          <Section title={say(requestTexts.title, language)} sub={say(requestTexts.lead, language)}>
            <RequestList view={asked} close={close} language={language} />
          </Section>
        </div>
        <aside className="ff-stack">
          <Card title={say(requestTexts.newOne, language)}>
            <RecordRequestForm participantId={participantId} today={caller.today} record={record} />
          </Card>
        </aside>
      </div>
    </>
  )
}
