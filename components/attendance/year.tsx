import { MARK_LETTERS, type MarkCode } from '#lib/attendance/codes.schema'
import type { DayView, YearView } from '#lib/attendance/overview.view'
import { formatDate, formatQuarters } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { markTexts } from '#lib/i18n/texts/attendance'
import { overviewTexts as t } from '#lib/i18n/texts/overview'
import { dayOfWeek, daysBetween } from '#lib/values/local-date'
import { CodeBox } from '../ui/code-box'
import { Section } from '../ui/section'

const SIZE = 14
const GAP = 3
const DAYS_IN_WEEK = 7

const KINDS: Readonly<Record<MarkCode, string>> = {
  PRESENT: 'present',
  LATE: 'late',
  SELF_CERT: 'valid',
  MEDICAL: 'valid',
  SICK_CHILD: 'valid',
  CHILD_MEDICAL: 'valid',
  COMPELLING: 'valid',
  LEAVE: 'leave',
  UNEXPLAINED: 'unsettled',
  INVALID: 'invalid',
}

const LEGEND: readonly (readonly [MarkCode, Text])[] = [
  ['PRESENT', markTexts.PRESENT],
  ['LATE', markTexts.LATE],
  ['SELF_CERT', t.valid],
  ['LEAVE', t.leave],
  ['UNEXPLAINED', t.unsettled],
  ['INVALID', t.invalid],
]

const titleOf = ({ date, code, absent }: DayView, language: Language): string =>
  [formatDate(date), say(markTexts[code], language), absent > 0 && `${formatQuarters(absent)} t`]
    .filter(Boolean)
    .join(', ')

/** One square a day, a column a week: what the months beside it say, for the eye. */
const HeatMap = ({ view, language }: { view: YearView; language: Language }) => {
  const weeks = Math.ceil((daysBetween(view.from, view.to) + 1) / DAYS_IN_WEEK)
  const step = SIZE + GAP
  return (
    <svg
      className="ff-heat"
      viewBox={`0 0 ${weeks * step} ${DAYS_IN_WEEK * step}`}
      role="img"
      aria-label={say(t.year, language)}
    >
      {view.days.map((day) => (
        <rect
          key={day.date}
          className={`ff-heat-${KINDS[day.code]}`}
          x={Math.floor(daysBetween(view.from, day.date) / DAYS_IN_WEEK) * step}
          y={(dayOfWeek(day.date) - 1) * step}
          width={SIZE}
          height={SIZE}
          rx={3}
        >
          <title>{titleOf(day, language)}</title>
        </rect>
      ))}
    </svg>
  )
}

/** A person's twelve months, every day as a square. What each says stands in the table of the trend. */
export const Year = ({ view, language }: { view: YearView; language: Language }) => (
  <Section title={say(t.year, language)}>
    <HeatMap view={view} language={language} />
    <ul className="ff-heat-legend ff-small">
      {LEGEND.map(([code, words]) => (
        <li key={code}>
          <span className={`ff-heat-key ff-heat-key-${KINDS[code]}`} aria-hidden="true" />
          <CodeBox code={MARK_LETTERS[code]} /> {say(words, language)}
        </li>
      ))}
    </ul>
  </Section>
)
