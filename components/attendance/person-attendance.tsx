import Link from 'next/link'
import type { AbsenceView, PersonAttendanceView } from '#lib/attendance/absence.view'
import { MARK_LETTERS } from '#lib/attendance/codes.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { formatDate, formatQuarters, formatWeekday } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { attendanceTexts, hoursShort, markTexts, usedOf } from '#lib/i18n/texts/attendance'
import { Bar } from '../ui/bar'
import { Card } from '../ui/card'
import { CodeBox } from '../ui/code-box'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { RecheckAlert } from '../ui/recheck-alert'
import { Section } from '../ui/section'
import { SectionChip } from '../ui/section-chip'
import { Circumstances, Leaves } from './person-leaves'

const EFFECTS = {
  KEPT: attendanceTexts.kept,
  LOST: attendanceTexts.lost,
  REVIEW: attendanceTexts.review,
} as const

const lengthOf = ({ absentQuarters, plannedQuarters }: AbsenceView): Text =>
  absentQuarters >= plannedQuarters ? attendanceTexts.wholeDay : hoursShort(formatQuarters(absentQuarters))

type RowProps = {
  absence: AbsenceView
  participantId: string
  mayDecide: boolean
  language: Language
}

const AbsenceRow = ({ absence, participantId, mayDecide, language }: RowProps) => {
  const words = (text: Text) => say(text, language)
  const { date, code, law, by, reason, decided, groupName } = absence
  return (
    <tr>
      <RowHead className="ff-plain">
        {formatWeekday(date, language)} {formatDate(date)}
      </RowHead>
      <Cell label={words(attendanceTexts.class)}>{groupName}</Cell>
      <Cell label={words(attendanceTexts.what)}>
        <span className="ff-row">
          <CodeBox code={MARK_LETTERS[code]} /> {words(markTexts[code])}
        </span>
      </Cell>
      <Cell label={words(attendanceTexts.length)}>{words(lengthOf(absence))}</Cell>
      <Cell label={words(attendanceTexts.effect)}>
        <span className="ff-row">
          {words(law ? EFFECTS[law.result] : attendanceTexts.noConsequence)}
          {law && <SectionChip cite={law.cite} />}
        </span>
      </Cell>
      <Cell quiet label={words(decided ? attendanceTexts.decision : attendanceTexts.setBy)}>
        {by}
        {reason && `: ${reason}`}
      </Cell>
      <Cell numeric>
        {mayDecide && code !== 'LEAVE' && (
          <Link href={`/attendance/settle?deltaker=${participantId}&okt=${absence.sessionId}`}>
            {words(attendanceTexts.change)}
            <span className="ff-hidden"> {formatDate(date)}</span>
          </Link>
        )}
      </Cell>
    </tr>
  )
}

/** How much of each quota is used: words, and a bar for the eye. */
const Quotas = ({ quotas, language }: { quotas: PersonAttendanceView['quotas']; language: Language }) => (
  <Card title={say(attendanceTexts.quotas, language)}>
    <ul className="ff-quotas">
      {quotas.map(({ id, used, limit, cite }) => (
        <li key={id}>
          <span className="ff-row ff-spread">
            <span>{say(attendanceTexts[id], language)}</span>
            <SectionChip cite={cite} />
          </span>
          <Bar
            parts={[{ id, value: Math.min(used, limit), tone: used >= limit ? 'warning' : 'accent' }]}
            total={limit}
          />
          <b className="ff-small">{say(usedOf(used, limit), language)}</b>
        </li>
      ))}
    </ul>
  </Card>
)

/** A participant's absence, what the law says of each, and what is left of the quotas. */
export const PersonAttendance = ({
  view,
  participantId,
  mayDecide,
  endCircumstance,
  language,
}: {
  view: PersonAttendanceView
  participantId: string
  mayDecide: boolean
  endCircumstance: (participantId: string, circumstanceId: string) => Promise<FormResult>
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  const columns = (['day', 'class', 'what', 'length', 'effect', 'decision', 'change'] as const).map((id) => ({
    id,
    label: words(attendanceTexts[id]),
    hidden: id === 'change',
  }))
  return (
    <div className="ff-frame ff-frame-side">
      <Section title={words(attendanceTexts.absences)}>
        {view.absences.length > 0 ? (
          <DataTable caption={words(attendanceTexts.absences)} columns={columns} cards>
            {view.absences.map((absence) => (
              <AbsenceRow
                key={absence.sessionId}
                absence={absence}
                participantId={participantId}
                mayDecide={mayDecide}
                language={language}
              />
            ))}
          </DataTable>
        ) : (
          <EmptyState>{words(attendanceTexts.noAbsence)}</EmptyState>
        )}
      </Section>
      <aside className="ff-stack">
        <RecheckAlert recheck={view.recheck} language={language} />
        <Quotas quotas={view.quotas} language={language} />
        <Leaves view={view} participantId={participantId} mayGrant={mayDecide} language={language} />
        <Circumstances
          view={view}
          participantId={participantId}
          end={mayDecide ? endCircumstance : null}
          language={language}
        />
      </aside>
    </div>
  )
}
