import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorrectForm } from '#components/stipend/correct-form'
import { PageHeader } from '#components/ui/page-header'
import { clockOf } from '#lib/attendance/register.view'
import { formatHours, formatShortDate, formatWeekday } from '#lib/i18n/format'
import { say } from '#lib/i18n/text'
import { markTexts } from '#lib/i18n/texts/attendance'
import { moneyFactTexts as t } from '#lib/i18n/texts/money-facts'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { closedSessions } from '#lib/stipend/money-facts.queries'
import type { ClosedSessionView } from '#lib/stipend/money-facts.view'
import { slip } from '#lib/stipend/slip.queries'
import { parseMonth } from '#lib/values/month'
import { correct } from '../../../actions'

type Props = { params: Promise<{ month: string; participantId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(t.correctTitle, await currentLanguage()),
})

const optionOf = ({ sessionId, date, startMinute, quarters, groupName, code }: ClosedSessionView) => {
  const time = clockOf(startMinute)
  const inLanguage = (language: 'nb' | 'nn') =>
    `${formatWeekday(date, language)} ${formatShortDate(date)} ${time}, ${groupName}, ${formatHours(quarters / 4)} t: ${say(markTexts[code], language)}`
  return { value: sessionId, label: { nb: inLanguage('nb'), nn: inLanguage('nn') } }
}

export default async function CorrectPage({ params }: Props) {
  const [{ month, participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const parsed = parseMonth(month)
  const sessions = parsed && (await closedSessions(caller, participantId, parsed))
  const view = parsed && (await slip(caller, parsed, participantId, language))
  if (!sessions || !view?.isClosed) notFound()
  return (
    <div className="ff-page">
      <PageHeader
        title={say(t.correctTitle, language)}
        sub={`${view.name}. ${say(t.correctLead, language)}`}
      />
      <CorrectForm
        participantId={participantId}
        sessions={sessions.map(optionOf)}
        back={`/stipend/${month}/${participantId}`}
        action={correct}
      />
    </div>
  )
}
