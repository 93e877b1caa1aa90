import type { Block, Text } from '../document'
import { type Mark, type Row, type Tag, type TagName, textRow } from './row'
import { faces } from './style'
import { type Place, textPart } from './text-part'

type Fields = Extract<Block, { kind: 'fields' }>
type Table = Extract<Block, { kind: 'table' }>

const CELL_GAP = 12
const LABEL_SHARE = 0.34

const ruled = (place: Place, strong: boolean): Mark => ({
  kind: 'rule',
  down: (height) => height + faces.cell.after,
  strong,
  x: place.x,
  width: place.width,
})

type Cell = { text: Text; name: TagName; bold: boolean; scope?: 'Column' | 'Row'; language?: string }

const tableRow = (table: Tag, cells: readonly Cell[], widths: readonly number[], place: Place): Row => {
  const line: Tag = { name: 'TR', parent: table }
  let x = place.x
  const parts = cells.map(({ text, name, bold, scope, language }, i) => {
    const width = widths[i] ?? 0
    const tag = {
      name,
      parent: line,
      ...(scope ? { scope } : {}),
      ...(language && language !== place.language ? { language } : {}),
    }
    const cell = { ...place, language: language ?? place.language, x, width: width - CELL_GAP }
    x += width
    // A value in another script still starts at the column's left edge, beside its label.
    const part = textPart(text, { size: faces.cell.size, bold }, tag, cell)
    return { ...part, rtl: part.rtl && language === undefined }
  })
  return textRow(parts, faces.cell, { marks: [ruled(place, false)] })
}

/** Labels and values as a table whose first column heads each row; the last is never alone on a page. */
export const fieldRows = ({ fields }: Fields, place: Place): readonly Row[] => {
  const table: Tag = { name: 'Table' }
  const widths = [place.width * LABEL_SHARE, place.width * (1 - LABEL_SHARE)]
  const rows = fields.map(({ label, value, language }) =>
    tableRow(
      table,
      [
        { text: label, name: 'TH', bold: false, scope: 'Row' },
        { text: value, name: 'TD', bold: false, ...(language ? { language } : {}) },
      ],
      widths,
      place,
    ),
  )
  return rows.map((row, at) => (at === rows.length - 2 ? { ...row, keepWithNext: true } : row))
}

export const tableRows = (
  { head, rows, widths = head.map(() => 1) }: Table,
  place: Place,
): readonly Row[] => {
  const table: Tag = { name: 'Table' }
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const absolute = widths.map((width) => (width / whole) * place.width)
  const heading = head.map((text): Cell => ({ text, name: 'TH', bold: true, scope: 'Column' }))
  const headRow = tableRow(table, heading, absolute, place)
  const body = rows.map((cells) =>
    tableRow(
      table,
      cells.map((text): Cell => ({ text, name: 'TD', bold: false })),
      absolute,
      place,
    ),
  )
  return [{ ...headRow, marks: [ruled(place, true)], keepWithNext: true }, ...body]
}
