import { stringify } from 'csv-stringify/sync'
import writeXlsxFile from 'write-excel-file/node'

export type TableColumn = { readonly id: string; readonly label: string; readonly width?: number }
export type TableRow = Readonly<Record<string, string | number | null>>

/** A table as a file of a spreadsheet: what is text stays text, whatever it begins with. */
export type Table = {
  readonly name: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

const comma = (value: string | number | null) =>
  typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '')

/** CSV as Norwegian spreadsheets open it. A text that would be run as a formula gets an apostrophe before it. */
export const asCsv = ({ columns, rows }: Table): Buffer => {
  const records = rows.map((row) => columns.map(({ id }) => comma(row[id] ?? null)))
  const text = stringify([columns.map(({ label }) => label), ...records], {
    delimiter: ';',
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
  })
  return Buffer.from(text, 'utf8')
}

const cellOf = (value: string | number | null) =>
  typeof value === 'number' ? { value, type: Number } : { value: value ?? '', type: String }

/** The same as a workbook with one sheet, its head in bold and kept in view. */
export const asXlsx = async ({ name, columns, rows }: Table): Promise<Buffer> => {
  const head = columns.map(({ label }) => ({ value: label, type: String, fontWeight: 'bold' as const }))
  const data = [head, ...rows.map((row) => columns.map(({ id }) => cellOf(row[id] ?? null)))]
  return writeXlsxFile(data, {
    sheet: name,
    columns: columns.map(({ width = 14 }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
}
