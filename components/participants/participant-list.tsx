import Link from 'next/link'
import { formatShortDate } from '#lib/i18n/format'
import { spokenLanguage } from '#lib/i18n/languages'
import { type Language, say } from '#lib/i18n/text'
import { participantTexts as t } from '#lib/i18n/texts/participants'
import type { CaseStatus } from '#lib/participants/case-status.view'
import { Bar } from '../ui/bar'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { StatusTag } from '../ui/status-tag'

export type CaseLine = {
  readonly id: string
  readonly name: string
  readonly caseNumber: string
  readonly language: string
  readonly programme: { readonly week: number; readonly weeks: number } | null
  readonly status: CaseStatus
}

/** The week of the programme, as a bar and in numbers. */
export const CaseWeeks = ({ programme }: Pick<CaseLine, 'programme'>) =>
  programme && (
    <span className="ff-row ff-nowrap ff-small">
      <Bar
        parts={[{ id: 'week', value: programme.week, tone: 'accent' }]}
        total={programme.weeks}
        size="inline"
      />
      {programme.week}/{programme.weeks}
    </span>
  )

/** Where the case stands; as it should be is plain text. */
export const CaseStatusTag = ({ status, language }: { status: CaseStatus; language: Language }) =>
  status.tone ? (
    <StatusTag tone={status.tone}>{say(status.text, language)}</StatusTag>
  ) : (
    <span className="ff-small ff-sub">{say(status.text, language)}</span>
  )

/** The caseload, sorted by the next deadline. */
export const ParticipantList = ({
  cases,
  caption,
  language,
}: {
  cases: readonly CaseLine[]
  caption: string
  language: Language
}) => (
  <DataTable
    caption={caption}
    cards
    columns={[
      { id: 'name', label: say(t.name, language) },
      { id: 'case', label: say(t.caseNumber, language) },
      { id: 'language', label: say(t.language, language) },
      { id: 'week', label: say(t.week, language) },
      { id: 'status', label: say(t.status, language) },
      { id: 'due', label: say(t.nextDeadline, language), numeric: true },
    ]}
  >
    {cases.map((line) => (
      <tr key={line.id}>
        <RowHead>
          <Link className="ff-row-link" href={`/participants/${line.id}`}>
            {line.name}
          </Link>
        </RowHead>
        <Cell quiet label={say(t.caseNumber, language)}>
          {line.caseNumber}
        </Cell>
        <Cell quiet label={say(t.language, language)}>
          {spokenLanguage(line.language)?.[language] ?? line.language}
        </Cell>
        <Cell label={say(t.week, language)}>
          <CaseWeeks programme={line.programme} />
        </Cell>
        <Cell label={say(t.status, language)}>
          <CaseStatusTag status={line.status} language={language} />
        </Cell>
        <Cell numeric quiet label={say(t.nextDeadline, language)}>
          {line.status.due && formatShortDate(line.status.due)}
        </Cell>
      </tr>
    ))}
  </DataTable>
)
