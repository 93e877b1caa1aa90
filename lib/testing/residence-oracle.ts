import type { Application } from '#lib/law/rules/citizenship-input'

/**
 * Residence time for citizenship tried day by day, as the contract words it, with the platform's own
 * calendar: what the quick search of lib/law is compared with.
 */

type Reading = Pick<Application['config'], 'twoMonthsDays' | 'travelDays' | 'continuousGap'>
type Span = readonly [from: number, to: number]
type Spell = { readonly from: string; readonly to?: string | undefined }

const DAY = 86_400_000
const FIRST = Date.UTC(1955, 0, 1) / DAY
const LAST = Date.UTC(2110, 0, 1) / DAY

const num = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY
const text = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)

const yearsOn = (day: number, years: number) => {
  const date = new Date(day * DAY)
  const [year, month] = [date.getUTCFullYear() + years, date.getUTCMonth()]
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY
}

const SIZE = LAST - FIRST

const tables = new Map<number, Int32Array>()

/** Looked up once a day and a number of years have been worked out. */
const addYears = (day: number, years: number): number => {
  const known = tables.get(years) ?? Int32Array.from({ length: SIZE }, (_, i) => yearsOn(FIRST + i, years))
  tables.set(years, known)
  return known[day - FIRST] ?? yearsOn(day, years)
}

/** One mark for each day, and how many marked days lie before it. */
const calendarOf = (marks: Uint8Array) => {
  const sums = new Int32Array(SIZE + 1)
  for (let index = 0; index < SIZE; index += 1) sums[index + 1] = (sums[index] ?? 0) + (marks[index] ?? 0)
  const before = (day: number) => sums[day - FIRST] ?? 0
  return {
    marks,
    has: (day: number) => marks[day - FIRST] === 1,
    between: (from: number, to: number) => before(to) - before(from),
  }
}
type Calendar = ReturnType<typeof calendarOf>
type Mark = (from: number, to: number, mark?: 0 | 1) => void

/** Days marked, and unmarked again, in the order given; `to` is left out. */
const calendar = (draw: (mark: Mark) => void): Calendar => {
  const marks = new Uint8Array(SIZE)
  draw((from, to, mark = 1) => marks.fill(mark, from - FIRST, Math.max(from, Math.min(to, LAST)) - FIRST))
  return calendarOf(marks)
}

const spansOf = ({ marks }: Calendar): Span[] => {
  const spans: Span[] = []
  for (let from = marks.indexOf(1); from >= 0; ) {
    const end = marks.indexOf(0, from)
    spans.push([from + FIRST, end < 0 ? LAST : end + FIRST])
    from = end < 0 ? -1 : marks.indexOf(1, end)
  }
  return spans
}

const firstDay = (days: Calendar): number | undefined => spansOf(days)[0]?.[0]

const counts = (permit: Application['permits'][number]) => {
  const { grantedOn, revokedOn, basis, validFrom, validTo, shortReason, givesBasisForPermanent } = permit
  if (!grantedOn || revokedOn || basis === 'VISA') return false
  if (!validTo || addYears(num(validFrom), 1) <= num(validTo) + 1 || shortReason === 'UTL60_1_3') return true
  return shortReason === 'UTL60_1_4' && givesBasisForPermanent
}

const permitStart = (
  permit: Application['permits'][number],
  arrivedOn: string | undefined,
): string | undefined => {
  if (permit.basis === 'EEA') return permit.validFrom
  if (permit.basis === 'NORDIC') return arrivedOn
  if (permit.appliedFrom === 'NORWAY') return permit.appliedOn
  if (permit.firstPermit) return arrivedOn
  return permit.enteredOn ?? permit.validFrom
}

type Permits = Application['permits']

const pending = (permits: Permits, asOf: string): string[] =>
  permits
    .filter(({ basis, grantedOn, revokedOn }) => basis !== 'VISA' && !grantedOn && !revokedOn)
    .flatMap(({ appliedOn }) => (appliedOn && appliedOn < asOf ? [appliedOn] : []))

const permitSpans = ({ permits, asOf, arrivedOn }: Application): Span[] => {
  const counting = permits.filter(counts)
  const granted = counting.flatMap((permit): Span[] => {
    const start = permitStart(permit, arrivedOn)
    return start ? [[num(start), permit.validTo ? num(permit.validTo) + 1 : LAST]] : []
  })
  const waiting = pending(permits, asOf)
    .filter((appliedOn) => counting.some(({ validTo }) => !validTo || appliedOn <= validTo))
    .map((appliedOn): Span => [num(appliedOn), num(asOf)])
  return [...granted, ...waiting]
}

const lawfulDays = (application: Application): Calendar =>
  calendar((mark) => {
    for (const [from, to] of permitSpans(application)) mark(from, to)
    const { citizenship, arrivedOn, refusals } = application
    if (citizenship === 'NORDIC' && arrivedOn) mark(num(arrivedOn), LAST)
    for (const { deferred, refusedOn, laterGrantedOn } of refusals)
      if (!deferred && laterGrantedOn) mark(num(refusedOn), num(laterGrantedOn), 0)
  })

const yearOf = (day: number) => text(day).slice(0, 4)

const abroad = ({ trips, asOf }: Application, { travelDays, twoMonthsDays }: Reading, first: number) => {
  const away = calendar((mark) => {
    for (const { departedOn, returnedOn } of trips) {
      const from = num(departedOn) + (travelDays === 'NEITHER' ? 1 : 0)
      const to = returnedOn ? num(returnedOn) + (travelDays === 'BOTH' ? 1 : 0) : num(asOf)
      mark(Math.max(from, first), to)
    }
  })
  const days = spansOf(away).flatMap(([from, to]) =>
    Array.from({ length: to - from }, (_, index) => from + index),
  )
  const byYear: Record<string, number> = {}
  for (const day of days) byYear[yearOf(day)] = (byYear[yearOf(day)] ?? 0) + 1
  const deducted = calendar((mark) => {
    for (const day of days) if ((byYear[yearOf(day)] ?? 0) > twoMonthsDays) mark(day, day + 1)
  })
  return { byYear, deducted }
}

const end = ({ to }: Spell) => (to ? num(to) : LAST)

/** The days of lasting unions, less those outside a shared home and those in prison. */
const marriage = ({ unions, asOf }: Application): Calendar =>
  calendar((mark) => {
    for (const union of unions.filter(({ to }) => !to || to > asOf)) {
      const from = Math.max(num(union.from), num(union.spouseNorwegianFrom))
      for (const home of union.sharedHome)
        mark(Math.max(from, num(home.from)), Math.min(end(home), end(union)))
      for (const stay of union.prison) mark(num(stay.from), end(stay), 0)
    }
  })

/** The residence under a reading: what the tests of a rule look at. */
const residence = (application: Application, lawful: Calendar, reading: Reading, clip: number) => {
  const { deducted, byYear } = abroad(application, reading, clip)
  const counted = calendar((mark) => {
    for (const [from, to] of spansOf(lawful)) mark(from, to)
    for (const [from, to] of spansOf(deducted)) mark(from, to, 0)
  })
  return {
    start: firstDay(lawful) ?? clip,
    lawful,
    counted,
    deducted,
    byYear,
    reading,
    spans: spansOf(lawful),
  }
}
type Residence = ReturnType<typeof residence>

const need = (day: number, years: number) => day - addYears(day, -years)

const inWindow = ({ counted }: Residence, day: number, years: number, window: number) =>
  counted.between(addYears(day, -window), day) >= need(day, years)

const unbroken = (r: Residence, day: number, years: number, tolerance: number) => {
  const from = addYears(day, -years)
  const outside = day - from - r.lawful.between(from, day)
  const breaks = r.spans.slice(1).map(([to], index): Span => [r.spans[index]?.[1] ?? 0, to])
  // What is still to come on the day says nothing about it.
  const restarts = breaks.some(
    ([start, end]) => start + tolerance < day && end - start > tolerance && from < end,
  )
  return (
    from >= r.start &&
    r.deducted.between(from, day) === 0 &&
    outside <= tolerance &&
    !(r.reading.continuousGap === 'RESTART' && restarts)
  )
}

/** The first day of the run up to `today`, or the first day after it, tried one by one. */
const metOn = (test: (day: number) => boolean, start: number, today: number): string | null => {
  let day = today
  if (test(day)) {
    while (day > start && test(day - 1)) day -= 1
    return text(day)
  }
  const limit = addYears(today, 60)
  do day += 1
  while (day <= limit && !test(day))
  return day <= limit ? text(day) : null
}

export const oracle = {
  num,
  text,
  addYears,
  calendar,
  firstDay,
  spansOf,
  counts,
  lawfulDays,
  marriage,
  residence,
  need,
  inWindow,
  unbroken,
  metOn,
  FIRST,
  LAST,
}
