import { stringify } from 'csv-stringify/sync'
import writeWorkbook from 'write-excel-file/node'
import type { Cell } from './payroll-rows'

type Rows = readonly (readonly Cell[])[]

const decimal = (hundredths: number): string => {
  const digits = String(Math.abs(hundredths)).padStart(3, '0')
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`
}

/** A text that begins like a formula is only text to the spreadsheet. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const csvCell = (cell: Cell): string => {
  if (cell === null) return ''
  return typeof cell === 'string' ? asText(cell) : decimal(cell.hundredths)
}

/** The rows as CSV: semicolons, CRLF, decimal comma, UTF-8 with byte order mark. The same rows, the same bytes. */
export const csvFile = (rows: Rows): Uint8Array<ArrayBuffer> => {
  const text = stringify(
    rows.map((row) => row.map(csvCell)),
    { delimiter: ';', record_delimiter: 'windows', bom: true },
  )
  return new Uint8Array(Buffer.from(text, 'utf8'))
}

/** Texts are written as texts and numbers as numbers, so that no cell can be a formula. */
const workbookCell = (cell: Cell) => {
  if (cell === null) return null
  if (typeof cell === 'string') return { type: String, value: cell }
  return { type: Number, value: cell.hundredths / 100, format: '#,##0.00' }
}

/** The rows as a workbook of one sheet. */
export const workbookFile = async (rows: Rows, sheet: string): Promise<Uint8Array<ArrayBuffer>> => {
  const [headings = [], ...rest] = rows
  const bold = headings.map((heading) => ({
    type: String,
    value: String(heading ?? ''),
    fontWeight: 'bold' as const,
  }))
  const columns = headings.map((heading) => ({ width: Math.max(12, String(heading).length + 2) }))
  const data = [bold, ...rest.map((row) => row.map(workbookCell))]
  return new Uint8Array(await writeWorkbook(data, { columns, sheet, stickyRowsCount: 1 }).toBuffer())
}
