import { formatQuarters } from '#lib/i18n/format'
import { addDays, type LocalDate, parseLocalDate } from '#lib/values/local-date'
import type { SavePlanForm } from './plan.schema'
import type { ElementKind } from './plan-codes'
import { weeklyLoad } from './weekly-load.view'

type Written = SavePlanForm['elements'][number]
export type Span = { readonly from: LocalDate; readonly to: LocalDate }
/** An element whose days and hours can be read; what is half written is left out of the grid. */
type Read = Span & {
  readonly at: number
  readonly kind: ElementKind
  readonly quartersPerWeek: number
  readonly written: Written
}

export type GridRow = {
  /** What makes elements one row: they are the same thing in different weeks. */
  readonly key: string
  readonly title: string
  readonly kind: ElementKind
  /** Quarters in each period. */
  readonly cells: readonly number[]
}

/** Hours as typed, in whole quarters; nothing typed is none, and null is what cannot be read. */
export const typedQuarters = (typed: string): number | null => {
  const words = typed.trim().replace(',', '.')
  const quarters = Number(words) * 4
  return words === '' || (/^\d{1,3}(\.\d{1,2})?$/.test(words) && Number.isInteger(quarters)) ? quarters : null
}

const keyOf = ({ kind, variant, title }: Written) => `${kind} ${variant ?? ''} ${title}`

const readAll = (elements: readonly Written[]): readonly Read[] =>
  elements.flatMap((written, at) => {
    const [from, to] = [parseLocalDate(written.from ?? ''), parseLocalDate(written.to ?? '')]
    const quartersPerWeek = typedQuarters(written.hoursPerWeek ?? '')
    if (!(from && to) || to < from || quartersPerWeek === null) return []
    return [{ at, kind: written.kind as ElementKind, from, to, quartersPerWeek, written }]
  })

const meets = (one: Span, other: Span) => one.from <= other.to && other.from <= one.to

/** The plan's weeks in as few columns as there are changes, and its elements as rows. */
export const weekGrid = (elements: readonly Written[], { from: startsOn, to: endsOn }: Span) => {
  const read = readAll(elements)
  const periods = weeklyLoad({ startsOn, endsOn, elements: read })
  const keys = [...new Set(read.map(({ written }) => keyOf(written)))]
  const rows = keys.map((key): GridRow => {
    const pieces = read.filter(({ written }) => keyOf(written) === key)
    const [first] = pieces
    const inPeriod = (period: Span) =>
      pieces.reduce((sum, piece) => sum + (meets(piece, period) ? piece.quartersPerWeek : 0), 0)
    return {
      key,
      title: first?.written.title ?? '',
      kind: first?.kind ?? 'OTHER',
      cells: periods.map(inPeriod),
    }
  })
  return { periods, rows }
}

type Piece = Span & { readonly quarters: number }

/** The days of a piece that lie outside the period. */
const outside = ({ from, to, quarters }: Piece, period: Span): readonly Piece[] => [
  ...(from < period.from ? [{ from, to: to < period.from ? to : addDays(period.from, -1), quarters }] : []),
  ...(to > period.to ? [{ from: from > period.to ? from : addDays(period.to, 1), to, quarters }] : []),
]

/** Pieces that follow each other with the same hours are one. */
const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const result: Piece[] = []
  for (const piece of [...pieces].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = result.at(-1)
    if (last && last.quarters === piece.quarters && addDays(last.to, 1) === piece.from)
      result[result.length - 1] = { ...last, to: piece.to }
    else result.push(piece)
  }
  return result
}

/**
 * The elements with other hours of one row in one period: an element that runs on outside the period is parted
 * there. A course's extent in all stays with its first part, so that it counts once.
 */
export const withHours = (
  elements: readonly Written[],
  key: string,
  period: Span,
  quarters: number,
): readonly Written[] => {
  const row = readAll(elements).filter(({ written }) => keyOf(written) === key)
  const template = row.find((piece) => meets(piece, period)) ?? row[0]
  if (!template) return elements
  const kept = row.flatMap(({ from, to, quartersPerWeek }) => {
    const piece = { from, to, quarters: quartersPerWeek }
    return meets(piece, period) ? outside(piece, period) : [piece]
  })
  const pieces = joined(quarters > 0 ? [...kept, { ...period, quarters }] : kept)
  const { sessions, totalHours } = row[0]?.written ?? template.written
  const parts = pieces.map((piece, part) => ({
    ...template.written,
    from: piece.from,
    to: piece.to,
    hoursPerWeek: formatQuarters(piece.quarters),
    sessions: part === 0 ? sessions : '',
    totalHours: part === 0 ? totalHours : '',
  }))
  const inRow = new Set(row.map(({ at }) => at))
  const first = row[0]?.at ?? 0
  return elements.flatMap((element, at) => {
    if (at === first) return parts
    return inRow.has(at) ? [] : [element]
  })
}
