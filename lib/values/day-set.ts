/** The days from `from` until the day before `to`, as day numbers; `to` is Infinity where there is no end. */
export type DaySpan = { readonly from: number; readonly to: number }

/**
 * A set of days. `spans` are in order and neither overlap nor touch; `edges` are their ends in a row, and
 * `counts[i]` is how many days of the set lie before `edges[i]`, so that counting takes one look-up.
 */
export type DaySet = {
  readonly spans: readonly DaySpan[]
  readonly edges: readonly number[]
  readonly counts: readonly number[]
}

/** The days of a set before a day; `perDay` is 1 inside the set, else 0, and holds until `until`. */
export type DayCount = { readonly value: number; readonly perDay: number; readonly until: number }

const ofOrdered = (spans: readonly DaySpan[]): DaySet => {
  const edges: number[] = []
  const counts: number[] = []
  let count = 0
  for (const { from, to } of spans) {
    edges.push(from, to)
    counts.push(count, count + to - from)
    count += to - from
  }
  return { spans, edges, counts }
}

export const NO_DAYS: DaySet = ofOrdered([])

/** All days of the spans, each once. Spans without a day are left out. */
export const daySet = (spans: readonly DaySpan[]): DaySet => {
  const ordered = spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)
  const merged: DaySpan[] = []
  for (const span of ordered) {
    const last = merged.at(-1)
    if (last === undefined || last.to < span.from) merged.push(span)
    else if (last.to < span.to) merged[merged.length - 1] = { from: last.from, to: span.to }
  }
  return ofOrdered(merged)
}

/** The days of both sets. */
export const inBoth = (a: DaySet, b: DaySet): DaySet => {
  const shared: DaySpan[] = []
  let next = 0
  for (const span of a.spans) {
    while ((b.spans[next]?.to ?? Number.POSITIVE_INFINITY) <= span.from) next += 1
    for (let index = next; ; index += 1) {
      const other = b.spans[index]
      if (other === undefined || other.from >= span.to) break
      shared.push({ from: Math.max(span.from, other.from), to: Math.min(span.to, other.to) })
    }
  }
  return ofOrdered(shared)
}

/** The days that are not in the set. */
export const complement = (set: DaySet): DaySet => {
  const bounds = [Number.NEGATIVE_INFINITY, ...set.edges, Number.POSITIVE_INFINITY]
  const gaps: DaySpan[] = []
  for (let index = 0; index < bounds.length; index += 2) {
    const [from = 0, to = 0] = bounds.slice(index, index + 2)
    if (from < to) gaps.push({ from, to })
  }
  return ofOrdered(gaps)
}

/** The days of the first set that are not in the second. */
export const lessDays = (set: DaySet, removed: DaySet): DaySet =>
  removed.spans.length === 0 ? set : inBoth(set, complement(removed))

export const isSameSet = (a: DaySet, b: DaySet): boolean =>
  a.edges.length === b.edges.length && a.edges.every((edge, index) => edge === b.edges[index])

/** How many of `edges`, which ascend, are at or before the day. */
const edgesUntil = (edges: readonly number[], day: number) => {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((edges[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low
}

export const countBefore = (set: DaySet, day: number): DayCount => {
  const passed = edgesUntil(set.edges, day)
  const perDay = passed % 2
  const inside = perDay === 1 ? day - (set.edges[passed - 1] ?? 0) : 0
  return {
    value: (set.counts[passed - 1] ?? 0) + inside,
    perDay,
    until: set.edges[passed] ?? Number.POSITIVE_INFINITY,
  }
}

export const holdsDay = (set: DaySet, day: number): boolean => countBefore(set, day).perDay === 1
