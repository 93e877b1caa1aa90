import { formatDate } from '#lib/i18n/format'
import type { Block, DocumentModel } from '#lib/pdf/document'
import type { CaseHead } from '#lib/platform/case-head'
import { type LocalDate, parseLocalDate } from '#lib/values/local-date'
import { columnName } from './columns'
import { dataGroup, inOrder } from './data-groups'
import type { DataRow } from './person-data.repo'

type Person = {
  readonly head: Pick<CaseHead, 'name' | 'caseNumber' | 'municipality' | 'arms'>
  readonly data: ReadonlyMap<string, readonly DataRow[]>
  readonly names: ReadonlyMap<string, string>
  readonly today: LocalDate
}

/** Columns that tell the machine, not the person. */
const TECHNICAL =
  /^(municipalityId|id|participantId|planId|agreementId|runId|sessionId|groupId|version|number|sequence|hash|previousHash|.*Hash|sha256|strokes|lawCheck|input|result|trace|facts|shownDocumentId|signedDocumentId|submissionId|subjectId|subjectType|inputHash|updatedAt|createdAt)$/

const MOST_ROWS = 400

const shown = (value: unknown, names: Person['names']): string => {
  if (value === true) return 'ja'
  if (value === false) return 'nei'
  if (Array.isArray(value)) return value.map((one) => shown(one, names)).join(', ')
  if (typeof value === 'object' && value !== null) return JSON.stringify(value)
  const text = String(value)
  const name = names.get(text)
  if (name) return name
  const day = parseLocalDate(text)
  if (day) return formatDate(day)
  const moment = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(text)
  const date = moment && parseLocalDate(moment[1] ?? '')
  return date && moment ? `${formatDate(date)} ${moment[2]}.${moment[3]} UTC` : text
}

const fieldsOf = (row: DataRow, names: Person['names']) =>
  Object.entries(row)
    .filter(([column, value]) => !TECHNICAL.test(column) && value !== null && value !== '')
    .map(([column, value]) => ({ label: columnName(column), value: shown(value, names) }))
    .filter(({ value }) => value !== '')

const groupBlocks = (table: string, rows: readonly DataRow[], names: Person['names']): readonly Block[] => {
  const { title, purpose, basis } = dataGroup(table)
  const left = rows.length - MOST_ROWS
  return [
    { kind: 'heading', level: 2, text: title.nb },
    { kind: 'paragraph', small: true, text: `Formål: ${purpose.nb}. Behandlingsgrunnlag: ${basis}.` },
    ...rows
      .slice(0, MOST_ROWS)
      .map((row) => fieldsOf(row, names))
      .filter((fields) => fields.length > 0)
      .map((fields): Block => ({ kind: 'fields', fields })),
    ...(left > 0 ? [{ kind: 'paragraph', text: `${left} rader til står i datafilen.` } satisfies Block] : []),
  ]
}

/** What the municipality has about a person, for the person: group by group, with purpose and legal basis. */
export const personDocument = ({ head, data, names, today }: Person): DocumentModel => {
  const author = `${head.municipality} kommune`
  return {
    title: 'Innsyn i egne opplysninger',
    language: 'nb',
    author,
    createdAt: `${today}T00:00:00Z`,
    letterhead: { name: author, arms: head.arms },
    footer: `Innsyn, sak ${head.caseNumber}`,
    blocks: [
      { kind: 'heading', level: 1, text: 'Innsyn i egne opplysninger' },
      {
        kind: 'paragraph',
        text: [
          'Dette er opplysningene som ',
          author,
          ' har om ',
          { value: head.name },
          ' i introduksjonsprogrammet ',
          { value: formatDate(today) },
          '. Det som gjelder andre, kan være skjult.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Du kan be om at noe blir rettet, slettet eller begrenset, og du kan klage til Datatilsynet. Snakk med programrådgiveren eller kommunens personvernombud.',
      },
      ...inOrder([...data.keys()]).flatMap((table) => groupBlocks(table, data.get(table) ?? [], names)),
    ],
  }
}
