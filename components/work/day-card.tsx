import Link from 'next/link'
import { clockOf, sessionHref } from '#lib/attendance/register.view'
import { capital, formatWeek } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { participants, presentOf, workTexts } from '#lib/i18n/texts/work'
import type { LocalDate } from '#lib/values/local-date'
import type { DaySession } from '#lib/work/my-day.view'
import { Card } from '../ui/card'
import { Cell, DataTable, RowHead } from '../ui/data-table'

const count = ({ present, members }: DaySession, language: Language) =>
  present === null
    ? `${say(participants(members), language)}, ${say(workTexts.notRegistered, language)}`
    : say(presentOf(present, members), language)

/** The sessions of today, with the way to each register. */
export const DayCard = ({
  sessions,
  today,
  language,
}: {
  sessions: readonly DaySession[]
  today: LocalDate
  language: Language
}) => (
  <Card
    title={say(workTexts.dayTitle, language)}
    aside={<Link href="/attendance">{capital(say(formatWeek(today), language))}</Link>}
    flush={sessions.length > 0}
  >
    {sessions.length === 0 ? (
      <p className="ff-sub">{say(workTexts.noSessions, language)}</p>
    ) : (
      <DataTable
        caption={say(workTexts.dayTitle, language)}
        columns={[
          { id: 'time', label: say(workTexts.time, language), hidden: true },
          { id: 'group', label: say(workTexts.group, language), hidden: true },
          { id: 'room', label: say(workTexts.room, language), hidden: true },
          { id: 'present', label: say(workTexts.present, language), hidden: true, numeric: true },
        ]}
      >
        {sessions.map((session) => (
          <tr key={`${session.groupId}-${session.startMinute}`}>
            <Cell quiet>{clockOf(session.startMinute)}</Cell>
            <RowHead>
              <Link className="ff-row-link" href={sessionHref({ ...session, date: today })}>
                {session.groupName}
              </Link>
            </RowHead>
            <Cell quiet>{session.room}</Cell>
            <Cell quiet numeric>
              {count(session, language)}
            </Cell>
          </tr>
        ))}
      </DataTable>
    )}
  </Card>
)
