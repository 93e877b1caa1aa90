import type { Item } from './block-rows'
import type { Row } from './row'
import { splitRow } from './split-row'
import { page } from './style'

/** A row with the height of its top edge on the page. */
export type PlacedRow = { row: Row; languages: readonly string[]; y: number }

type RowItem = Exclude<Item, 'page-break'>
type Chain = readonly RowItem[]
type Tops = { first: number; other: number }

/** Rows are divided only where at least this much of the page would stay empty. */
const WORTH_DIVIDING = 40

/** The next rows that must stand on one page. */
const nextChain = (items: readonly Item[]): Chain => {
  const end = items.findIndex((item) => item === 'page-break' || !item.row.keepWithNext)
  const chain = items.slice(0, end === -1 ? items.length : end + 1)
  return chain.filter((item) => item !== 'page-break')
}

const heightOf = (chain: Chain): number =>
  chain.reduce((sum, { row }, i) => {
    const gap = i === 0 ? 0 : row.before + (chain[i - 1]?.row.after ?? 0)
    return sum + gap + row.height
  }, 0)

/** Divides a chain as late as it can be, in a row that may be divided. */
const divide = (chain: Chain, room: number, force: boolean): readonly [Chain, Chain] | null => {
  if (room < WORTH_DIVIDING) return null
  for (let i = chain.length - 1; i >= 0; i--) {
    const item = chain[i]
    if (!item) continue
    const above = heightOf(chain.slice(0, i + 1)) - item.row.height
    const halves = splitRow(item.row, room - above, force && i === chain.length - 1)
    if (!halves) continue
    return [
      [...chain.slice(0, i), { ...item, row: halves[0] }],
      [{ ...item, row: halves[1] }, ...chain.slice(i + 1)],
    ]
  }
  return null
}

const makeSheets = (tops: Tops) => {
  const sheets: PlacedRow[][] = []
  let y = 0
  const turn = () => {
    y = sheets.length === 0 ? tops.first : tops.other
    sheets.push([])
  }
  turn()
  const isEmpty = () => sheets.at(-1)?.length === 0
  return {
    sheets,
    turn,
    isEmpty,
    roomFor: (chain: Chain) => y - page.bottom - (isEmpty() ? 0 : (chain[0]?.row.before ?? 0)),
    put: ({ row, languages }: RowItem) => {
      if (!isEmpty()) y -= row.before
      sheets.at(-1)?.push({ row, languages, y })
      y -= row.height + row.after
    },
  }
}

/**
 * Puts rows on pages. A row marked `keepWithNext` moves with the row after it; long rows are divided, never
 * with a single line left alone. `tops` is where the first page starts and where the others do.
 */
export const paginate = (items: readonly Item[], tops: Tops): readonly (readonly PlacedRow[])[] => {
  const { sheets, turn, isEmpty, roomFor, put } = makeSheets(tops)
  const queue = [...items]

  while (queue.length > 0) {
    const chain = nextChain(queue)
    queue.splice(0, Math.max(1, chain.length))
    if (chain.length === 0) {
      if (!isEmpty()) turn()
      continue
    }
    if (heightOf(chain) <= roomFor(chain)) {
      chain.forEach(put)
      continue
    }
    const tooTall = heightOf(chain) > tops.other - page.bottom
    const halves = divide(chain, roomFor(chain), tooTall && isEmpty())
    if (halves) {
      halves[0].forEach(put)
      queue.unshift(...halves[1])
      turn()
    } else if (isEmpty()) chain.forEach(put)
    else {
      queue.unshift(...chain)
      turn()
    }
  }
  return sheets.filter((rows) => rows.length > 0)
}
