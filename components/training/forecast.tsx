import { formatDate, formatQuarters, formatWhole } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import {
  doneByText,
  lateText,
  paceText,
  trainingTexts as t,
  untilDeadlineText,
} from '#lib/i18n/texts/training'
import type { PaceView } from '#lib/training/training.view'
import type { LocalDate } from '#lib/values/local-date'

const forecast = (
  { weekly, doneBy, untilDeadline }: PaceView,
  deadline: LocalDate | null,
): readonly Text[] => {
  if (weekly === 0) return [t.noPace]
  const pace = paceText(formatQuarters(Math.round(weekly)))
  if (doneBy) {
    const isLate = deadline !== null && doneBy > deadline
    return [pace, (isLate ? lateText : doneByText)(formatDate(doneBy))]
  }
  return untilDeadline === null
    ? [pace]
    : [pace, untilDeadlineText(formatWhole(Math.floor(untilDeadline / 4)))]
}

/** What the pace of the last weeks leads to. */
export const Forecast = ({
  pace,
  deadline,
  language,
}: {
  pace: PaceView
  deadline: LocalDate | null
  language: Language
}) => (
  <p className="ff-small">
    <span className="ff-sub">{say(t.forecast, language)}: </span>
    {forecast(pace, deadline)
      .map((text) => say(text, language))
      .join('. ')}
    {'.'}
  </p>
)
