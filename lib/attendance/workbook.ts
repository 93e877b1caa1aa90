import { strFromU8, unzipSync } from 'fflate'
import { cellFormats, isDateFormat } from './workbook-formats'
import { childrenOf, elementsOf, textOf } from './workbook-xml'

/** A table of attendance is far smaller; more is no such table, or made to fill the memory. */
const MOST_UNPACKED = 8_000_000
const MOST_ROWS = 3_001
const MOST_COLUMNS = 26
const DAY_MS = 86_400_000
const MINUTES_IN_DAY = 1440
/** Day 0 of a workbook's calendar, and of one that counts from 1904. */
const EPOCH = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)

type Files = Readonly<Record<string, string>>

/** The parts of the workbook as text; null: no workbook, or one that unpacks to more than a table needs. */
const partsOf = (bytes: Uint8Array): Files | null => {
  let size = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/.test(name)) return false
        size += originalSize
        return size <= MOST_UNPACKED
      },
    })
    if (size > MOST_UNPACKED) return null
    return Object.fromEntries(Object.entries(files).map(([name, part]) => [name, strFromU8(part)]))
  } catch {
    return null
  }
}

/** The first sheet, wherever the workbook keeps it. */
const firstSheet = (files: Files): string | undefined => {
  const [sheet] = elementsOf(files['xl/workbook.xml'] ?? '', 'sheet')
  const link = elementsOf(files['xl/_rels/workbook.xml.rels'] ?? '', 'Relationship').find(
    ({ attributes }) => attributes.Id !== undefined && attributes.Id === sheet?.attributes['r:id'],
  )
  const target = link?.attributes.Target ?? ''
  return files[target.startsWith('/') ? target.slice(1) : `xl/${target}`]
}

const two = (value: number) => String(value).padStart(2, '0')

/** A day, a time of day, or both, as they are typed in a table. */
const dayOrTime = (serial: number, epoch: number): string => {
  const day = Math.floor(serial)
  const minutes = Math.round((serial - day) * MINUTES_IN_DAY)
  const date = new Date(epoch + day * DAY_MS)
  const dateText = `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`
  const timeText = `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`
  if (day === 0) return timeText
  return minutes === 0 ? dateText : `${dateText} ${timeText}`
}

type Book = {
  readonly strings: readonly string[]
  readonly formats: ReturnType<typeof cellFormats>
  readonly epoch: number
}
type Cell = ReturnType<typeof elementsOf>[number]

/** A formula is never worked out: what the workbook last showed is what it says. */
const cellText = ({ attributes, inner }: Cell, { strings, formats, epoch }: Book): string => {
  const [value] = elementsOf(inner, 'v')
  const shown = value ? textOf(value.inner) : ''
  if (attributes.t === 's') return strings[Number(shown)] ?? ''
  if (attributes.t === 'inlineStr') return childrenOf(inner, 't')
  const number = Number(shown)
  if (attributes.t !== undefined && attributes.t !== 'n') return shown
  if (shown === '' || !Number.isFinite(number)) return shown
  return isDateFormat(formats, Number(attributes.s ?? 0))
    ? dayOrTime(number, epoch)
    : String(number).replace('.', ',')
}

/** Column A is 0. Null: no place in a table of attendance. */
const columnOf = (place: string): number | null => {
  const letters = /^([A-Z])\d{1,7}$/.exec(place)?.[1]
  const column = letters ? letters.charCodeAt(0) - 'A'.charCodeAt(0) : MOST_COLUMNS
  return column < MOST_COLUMNS ? column : null
}

const rowOf = (row: Cell, book: Book): readonly string[] => {
  const cells: string[] = []
  for (const cell of elementsOf(row.inner, 'c')) {
    const column = cell.attributes.r ? columnOf(cell.attributes.r) : cells.length
    if (column === null) continue
    while (cells.length < column) cells.push('')
    cells[column] = cellText(cell, book)
  }
  return cells
}

/** Every row in its own place, so that a fault names the row as the workbook numbers it; null: too many rows. */
const rowsOf = (sheet: string, book: Book): readonly (readonly string[])[] | null => {
  const rows: (readonly string[])[] = []
  for (const row of elementsOf(sheet, 'row')) {
    const cells = rowOf(row, book)
    const at = Number(row.attributes.r ?? rows.length + 1) - 1
    if (cells.every((cell) => cell === '')) continue
    if (!(at >= rows.length && at < MOST_ROWS)) return null
    while (rows.length < at) rows.push([''])
    rows.push(cells)
  }
  return rows
}

const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** The first sheet of an Excel workbook as a table with semicolons; null when the bytes are no such workbook. */
export const workbookAsTable = (bytes: Uint8Array): string | null => {
  const files = partsOf(bytes)
  const sheet = files && firstSheet(files)
  if (!sheet) return null
  const is1904 = elementsOf(files['xl/workbook.xml'] ?? '', 'workbookPr').some(({ attributes }) =>
    ['1', 'true'].includes(attributes.date1904 ?? ''),
  )
  const rows = rowsOf(sheet, {
    strings: elementsOf(files['xl/sharedStrings.xml'] ?? '', 'si').map(({ inner }) => childrenOf(inner, 't')),
    formats: cellFormats(files['xl/styles.xml'] ?? ''),
    epoch: is1904 ? EPOCH_1904 : EPOCH,
  })
  return rows?.map((row) => row.map(quoted).join(';')).join('\n') ?? null
}
