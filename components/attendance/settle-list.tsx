import Link from 'next/link'
import type { UnsettledView } from '#lib/attendance/absence.view'
import { formatShortDate } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { attendanceTexts, unsettledDays } from '#lib/i18n/texts/attendance'

/** Everyone with unsettled absence, the shortest time to answer first. */
export const SettleList = ({
  people,
  chosen,
  language,
}: {
  people: readonly UnsettledView[]
  chosen: string | null
  language: Language
}) => (
  <nav aria-label={say(attendanceTexts.unsettled, language)}>
    <ul className="ff-pick">
      {people.map(({ participantId, name, absences, askedOn, answerBy }) => (
        <li key={participantId}>
          <Link
            href={`/attendance/settle?deltaker=${participantId}`}
            aria-current={participantId === chosen ? 'true' : undefined}
          >
            <b>{name}</b>
            <span className="ff-small ff-sub">
              {say(unsettledDays(absences.length), language)}
              {askedOn &&
                answerBy &&
                `. ${say(attendanceTexts.answerBy, language)} ${formatShortDate(answerBy)}`}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
