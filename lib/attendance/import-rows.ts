import { parse } from 'csv-parse/sync'
import { type LocalDate, parseLocalDate } from '#lib/values/local-date'
import type { RegisterCode } from './codes.schema'
import type { RowFault } from './import.view'

const CODES: Readonly<Record<string, RegisterCode>> = {
  T: 'PRESENT',
  B: 'UNEXPLAINED',
  '?': 'UNEXPLAINED',
  S: 'LATE',
  E: 'SELF_CERT',
  L: 'MEDICAL',
  K: 'SICK_CHILD',
}

/** What a sound row says, before anything is looked up. */
export type SoundRow = {
  readonly group: string
  readonly date: LocalDate
  readonly startMinute: number
  readonly caseNumber: string
  readonly mark: RegisterCode
  readonly quarters: number
}

export type ReadRow = {
  readonly line: number
  readonly cells: readonly string[]
  readonly read: SoundRow | RowFault
}

const dateOf = (text: string): LocalDate | null => {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  return parseLocalDate(day && month ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text)
}

const minutesOf = (text: string): number | null => {
  const [, hour, minute] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(text) ?? []
  return hour && minute ? Number(hour) * 60 + Number(minute) : null
}

const quartersOf = (text: string): number | null => {
  const quarters = Number(text.replace(',', '.')) * 4
  return text !== '' && Number.isInteger(quarters) && quarters > 0 ? quarters : null
}

const rowOf = (cells: readonly string[]): ReadRow['read'] => {
  const [group = '', day = '', start = '', caseNumber = '', letter = '', hours = ''] = cells
  if (cells.length < 5) return { code: 'not-columns' }
  const [date, startMinute] = [dateOf(day), minutesOf(start)]
  if (!date) return { code: 'not-a-date' }
  if (startMinute === null) return { code: 'not-a-time' }
  const code = CODES[letter.toUpperCase()]
  if (!code) return { code: 'not-a-code' }
  const quarters = code === 'LATE' ? quartersOf(hours) : 0
  return quarters === null
    ? { code: 'not-hours' }
    : { group, date, startMinute, caseNumber, mark: code, quarters }
}

const DELIMITERS = [';', '\t', ',']

/** What separates the columns of the head; a comma may stand in a number. */
const delimiterOf = (text: string): string => {
  const [head = ''] = text.split('\n', 1)
  return DELIMITERS.find((delimiter) => head.includes(delimiter)) ?? ';'
}

/** Rows of a table with a head, separated by semicolon, comma or tab. Null: it is no table. */
export const readRows = (text: string): readonly ReadRow[] | null => {
  try {
    const lines: number[] = []
    const records: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      on_record: (cells: string[], context) => {
        lines.push(context.lines)
        return cells
      },
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
    return records.map((cells, at) => ({ line: lines[at] ?? at + 1, cells, read: rowOf(cells) })).slice(1)
  } catch {
    return null
  }
}
