import type { Block } from '../document'
import { flowRows } from './flow-rows'
import { type Row, textRow } from './row'
import { signatureRow } from './signature-row'
import { columnGap, contentWidth, page } from './style'
import { fieldRows, tableRows } from './table-rows'

/** A row to place, or the order to begin a new page. `pair` are the languages of a row that stands in two. */
export type Item = { row: Row; languages: readonly string[] } | 'page-break'

/** The share of the page's width that the first of two parallel columns gets. */
export type Geometry = { firstShare: number }

type Parallel = Extract<Block, { kind: 'parallel' }>

const joined = (first: Row, second: Row): Row =>
  textRow(
    [...first.parts, ...second.parts],
    { before: Math.max(first.before, second.before), after: Math.max(first.after, second.after) },
    {
      marks: [...first.marks, ...second.marks],
      keepWithNext: first.keepWithNext || second.keepWithNext,
      divisible: first.divisible && second.divisible,
    },
  )

const parallelRows = ({ columns }: Parallel, { firstShare }: Geometry): readonly Row[] => {
  const widths = [firstShare, 1 - firstShare].map((share) => share * (contentWidth - columnGap))
  const [first, second] = columns.map(({ language, blocks }, side) => {
    const x = page.side + side * ((widths[0] ?? 0) + columnGap)
    const place = { x, width: widths[side] ?? 0, side: side === 0 ? 0 : 1, language } as const
    return blocks.flatMap((block) => flowRows(block, place))
  })
  if (first?.length !== second?.length) throw new Error('Parallelle spalter må ha like mange avsnitt')
  return (first ?? []).flatMap((row, i) => (second?.[i] ? [joined(row, second[i])] : []))
}

const simpleRows = (
  block: Exclude<Block, { kind: 'parallel' | 'together' | 'page-break' }>,
  language: string,
): readonly Row[] => {
  const place = { x: page.side, width: contentWidth, side: 0, language } as const
  switch (block.kind) {
    case 'fields':
      return fieldRows(block, place)
    case 'table':
      return tableRows(block, place)
    case 'signatures':
      return [signatureRow(block, place)]
    default:
      return flowRows(block, place)
  }
}

const keptTogether = (items: readonly Item[]): readonly Item[] =>
  items.map((item, i) =>
    item === 'page-break' || i === items.length - 1
      ? item
      : { ...item, row: { ...item.row, keepWithNext: true, divisible: false } },
  )

const itemsOf = (block: Block, language: string, geometry: Geometry): readonly Item[] => {
  const own = block.language ?? language
  if (block.kind === 'page-break') return ['page-break']
  if (block.kind === 'together') {
    return keptTogether(block.blocks.flatMap((inner) => blockItems(inner, own, geometry)))
  }
  const parallel = block.kind === 'parallel'
  const rows = parallel ? parallelRows(block, geometry) : simpleRows(block, own)
  const languages = parallel ? block.columns.map((column) => column.language) : [own]
  return rows.map((row) => ({ row: { ...row, fixed: block.fixed === true }, languages }))
}

const kept = new WeakMap<Block, Map<string, readonly Item[]>>()

/** The rows of a block. Those of a fixed block are kept as long as the block itself is. */
export const blockItems = (block: Block, language: string, geometry: Geometry): readonly Item[] => {
  if (!block.fixed) return itemsOf(block, language, geometry)
  const known = kept.get(block) ?? new Map<string, readonly Item[]>()
  kept.set(block, known)
  const key = `${language} ${geometry.firstShare}`
  const items = known.get(key) ?? itemsOf(block, language, geometry)
  known.set(key, items)
  return items
}
