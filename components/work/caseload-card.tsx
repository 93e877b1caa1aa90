import Link from 'next/link'
import { formatShortDate } from '#lib/i18n/format'
import { spokenLanguage } from '#lib/i18n/languages'
import { type Language, say } from '#lib/i18n/text'
import { statusTexts, participantTexts as t } from '#lib/i18n/texts/participants'
import { workTexts } from '#lib/i18n/texts/work'
import { type CaseLine, CaseStatusTag, CaseWeeks } from '../participants/participant-list'
import { Card } from '../ui/card'
import { FilterChips } from '../ui/chips'
import { Cell, DataTable, RowHead } from '../ui/data-table'

const filters = {
  alle: { text: workTexts.all, passes: () => true },
  trenger: { text: workTexts.needsSomething, passes: ({ status }: CaseLine) => status.tone === 'warning' },
  nye: {
    text: workTexts.beforeStart,
    passes: ({ status }: CaseLine) => status.text === statusTexts.beforeStart,
  },
} as const
type Filter = keyof typeof filters

const isFilter = (text: string): text is Filter => Object.hasOwn(filters, text)
const names = Object.keys(filters).filter(isFilter)

const Row = ({ line, language }: { line: CaseLine; language: Language }) => (
  <tr>
    <RowHead>
      <Link className="ff-row-link" href={`/participants/${line.id}`}>
        {line.name}
      </Link>
    </RowHead>
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
)

/** One's own caseload beside the day, the nearest deadline first. */
export const CaseloadCard = ({
  cases,
  filter,
  language,
}: {
  cases: readonly CaseLine[]
  /** From the address: `trenger`, `nye`; anything else is all. */
  filter: string
  language: Language
}) => {
  const current = isFilter(filter) ? filter : 'alle'
  const shown = cases.filter(filters[current].passes)
  const words = (text: Parameters<typeof say>[0]) => say(text, language)
  return (
    <Card
      title={words(workTexts.caseload)}
      aside={<Link href="/participants">{words(workTexts.showAll)}</Link>}
      flush
    >
      <div className="ff-card-body">
        <FilterChips
          label={words(workTexts.filter)}
          chips={names.map((name) => ({
            href: name === 'alle' ? '/' : `/?utvalg=${name}`,
            label: `${words(filters[name].text)} ${cases.filter(filters[name].passes).length}`,
            current: name === current,
          }))}
        />
        {shown.length === 0 && (
          <p className="ff-sub">{words(cases.length === 0 ? workTexts.nobodyYet : workTexts.nobodyHere)}</p>
        )}
      </div>
      {shown.length > 0 && (
        <DataTable
          caption={words(workTexts.caseload)}
          cards
          columns={[
            { id: 'name', label: words(t.name) },
            { id: 'language', label: words(t.language) },
            { id: 'week', label: words(t.week) },
            { id: 'status', label: words(t.status) },
            { id: 'due', label: words(t.nextDeadline), numeric: true },
          ]}
        >
          {shown.map((line) => (
            <Row key={line.id} line={line} language={language} />
          ))}
        </DataTable>
      )}
    </Card>
  )
}
