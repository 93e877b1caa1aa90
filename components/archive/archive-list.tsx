import Link from 'next/link'
import { type Language, say } from '#lib/i18n/text'
import { archivedOf, archiveTexts as t } from '#lib/i18n/texts/archive'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'

type ArchivedCase = {
  readonly id: string
  readonly caseNumber: string
  readonly name: string
  readonly archiveNumber: string | null
  readonly documents: number
  readonly archived: number
}

/** What the archive has of each case. */
export const ArchiveList = ({ cases, language }: { cases: readonly ArchivedCase[]; language: Language }) => {
  if (cases.length === 0) return <EmptyState>{say(t.none, language)}</EmptyState>
  const columns = [
    { id: 'case', label: say(t.case, language) },
    { id: 'name', label: say(t.name, language) },
    { id: 'number', label: say(t.number, language) },
    { id: 'taken', label: say(t.taken, language), numeric: true },
  ]
  return (
    <DataTable caption={say(t.title, language)} columns={columns} cards>
      {cases.map(({ id, caseNumber, name, archiveNumber, archived, documents }) => (
        <tr key={id}>
          <RowHead>
            <Link href={`/archive/${id}`}>{caseNumber}</Link>
          </RowHead>
          <Cell label={say(t.name, language)}>{name}</Cell>
          <Cell label={say(t.number, language)}>{archiveNumber ?? '–'}</Cell>
          <Cell numeric label={say(t.taken, language)}>
            {say(archivedOf(archived, documents), language)}
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}
