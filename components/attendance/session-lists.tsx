import { clockOf, sessionHref } from '#lib/attendance/register.view'
import type { SessionListItem, SessionListView } from '#lib/attendance/session-list.view'
import { formatDate, formatShortDate, formatWeek, formatWeekday } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { attendanceTexts, membersMissing, presentCount } from '#lib/i18n/texts/attendance'
import { addDays, dayOfWeek, type LocalDate } from '#lib/values/local-date'
import { LinkButton } from '../ui/button'
import { FilterChips } from '../ui/chips'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { Section } from '../ui/section'
import { StatusTag } from '../ui/status-tag'

type Said = (text: Text) => string

const timeOf = ({ startMinute, quarters }: SessionListItem) =>
  `${clockOf(startMinute)}–${clockOf(startMinute + quarters * 15)}`

const State = ({ item, words }: { item: SessionListItem; words: Said }) => {
  const { counts, due } = item
  if (counts)
    return (
      <span className="ff-small">
        {words(presentCount(counts.present, counts.exceptions, counts.pending))}
      </span>
    )
  return due ? <StatusTag tone="warning">{words(attendanceTexts.notRegistered)}</StatusTag> : null
}

const SessionTable = ({
  items,
  caption,
  language,
  primary = false,
}: {
  items: readonly (SessionListItem & { members?: number })[]
  caption: string
  language: Language
  /** The first row's action is the one of the page. */
  primary?: boolean
}) => {
  const words: Said = (text) => say(text, language)
  const columns = (['class', 'day', 'time', 'teacher', 'state', 'open'] as const).map((id) => ({
    id,
    label: words(attendanceTexts[id]),
    hidden: id === 'open',
  }))
  return (
    <DataTable caption={caption} columns={columns} cards>
      {items.map((item, at) => (
        <tr key={sessionHref(item)}>
          <RowHead>{item.groupName}</RowHead>
          <Cell label={words(attendanceTexts.day)}>
            {formatWeekday(item.date, language)} {formatShortDate(item.date)}
          </Cell>
          <Cell label={words(attendanceTexts.time)}>{timeOf(item)}</Cell>
          <Cell label={words(attendanceTexts.teacher)}>{item.teacherName}</Cell>
          <Cell label={words(attendanceTexts.state)}>
            {item.members === undefined ? (
              <State item={item} words={words} />
            ) : (
              <span className="ff-small">{words(membersMissing(item.members))}</span>
            )}
          </Cell>
          <Cell numeric>
            <LinkButton
              size="xsmall"
              href={sessionHref(item)}
              variant={primary && at === 0 ? 'primary' : 'secondary'}
            >
              {words(item.counts || !item.due ? attendanceTexts.open : attendanceTexts.register)}
              <span className="ff-hidden">
                {' '}
                {item.groupName} {formatDate(item.date)}
              </span>
            </LinkButton>
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}

/** Today, what nobody has registered, and a week. */
export const SessionLists = ({
  view,
  day,
  language,
}: {
  view: SessionListView
  day: LocalDate
  language: Language
}) => {
  const words: Said = (text) => say(text, language)
  const week = words(formatWeek(day))
  const monday = addDays(day, 1 - dayOfWeek(day))
  const chips = [
    {
      href: `/attendance?uke=${addDays(monday, -7)}`,
      label: words(attendanceTexts.previousWeek),
      current: false,
    },
    { href: `/attendance?uke=${monday}`, label: week, current: true },
    { href: `/attendance?uke=${addDays(monday, 7)}`, label: words(attendanceTexts.nextWeek), current: false },
  ]
  return (
    <div className="ff-stack-wide">
      <Section title={words(attendanceTexts.today)}>
        {view.today.length > 0 ? (
          <SessionTable items={view.today} caption={words(attendanceTexts.today)} language={language} />
        ) : (
          <EmptyState>{words(attendanceTexts.noSessionsToday)}</EmptyState>
        )}
      </Section>
      <Section
        title={`${words(attendanceTexts.notRegistered)}${view.missing.length > 0 ? ` (${view.missing.length})` : ''}`}
        sub={words(
          view.missing.length > 0 ? attendanceTexts.notRegisteredSub : attendanceTexts.allRegistered,
        )}
      >
        {view.missing.length > 0 && (
          <SessionTable
            items={view.missing}
            caption={words(attendanceTexts.notRegistered)}
            language={language}
            primary
          />
        )}
      </Section>
      <Section
        title={`${words(attendanceTexts.theWeek)}, ${week}`}
        aside={<FilterChips label={words(attendanceTexts.theWeek)} chips={chips} />}
      >
        {view.week.length > 0 ? (
          <SessionTable items={view.week} caption={week} language={language} />
        ) : (
          <EmptyState>{words(attendanceTexts.noSessions)}</EmptyState>
        )}
      </Section>
    </div>
  )
}
