import { dayOfMonth, type LocalDate, monthNumberOf, yearOf } from '#lib/values/local-date'

/** One condition of the law, tried on the facts. `met` is null where an official must judge. */
export type Finding = {
  /** A Norwegian citation, such as `integreringsloven § 8 første ledd`. */
  readonly cite: string
  readonly met: boolean | null
  /** A short Norwegian sentence with the facts used. */
  readonly because: string
}

export const finding = (cite: string, met: boolean | null, because: string): Finding => ({
  cite,
  met,
  because,
})

/** A day as Norwegian prose writes it: 2.3.2026. */
export const dayInText = (date: LocalDate): string =>
  `${dayOfMonth(date)}.${monthNumberOf(date)}.${yearOf(date)}`

/** Codes once each, in ascending ASCII order: the form of every code list in a result. */
export const codeList = <Code extends string>(codes: Iterable<Code>): Code[] => [...new Set(codes)].sort()

/** The codes whose condition holds, as a code list. */
export const codesThatHold = <Code extends string>(conditions: Readonly<Record<Code, boolean>>): Code[] =>
  codeList((Object.keys(conditions) as Code[]).filter((code) => conditions[code]))
