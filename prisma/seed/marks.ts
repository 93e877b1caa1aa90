import { isWorkday } from '#lib/law/integreringsforskriften/f17-holidays'
import { daysBetween, type LocalDate } from '#lib/values/local-date'
import { daysOf, monthOf, previousMonth } from '#lib/values/month'

/** What was registered, and what a named person decided later. */
export type SeededMark = {
  readonly code: string
  readonly absentQuarters: number
  readonly decision?: { readonly code: string; readonly reason: string }
}

type Member = { readonly name: string; readonly startedOn: LocalDate }

const PRESENT: SeededMark = { code: 'PRESENT', absentQuarters: 0 }
/** Integreringsforskriften § 9: egenmelding may be used after eight weeks. */
const DAYS_BEFORE_SELF_CERTIFICATION = 56

/** A little absence here and there, the same each time the demonstration is made. */
const scattered = ({ startedOn }: Member, index: number, date: LocalDate, quarters: number): SeededMark => {
  const day = daysBetween('2020-01-01' as LocalDate, date)
  const draw = (index * 31 + day * 17 + ((index * day) % 7)) % 97
  const settled = daysBetween(startedOn, date) >= DAYS_BEFORE_SELF_CERTIFICATION
  if (draw < 2) return { code: settled ? 'SELF_CERT' : 'MEDICAL', absentQuarters: quarters }
  if (draw < 4) return { code: 'LATE', absentQuarters: 2 }
  if (draw === 6) return { code: 'MEDICAL', absentQuarters: quarters }
  return PRESENT
}

const NO_ANSWER = 'Ikke svart etter to henvendelser.'

/** By the number of the working day in last month: what the close of the month must show. */
const SCRIPT: Readonly<
  Record<string, { readonly days: readonly [number, number]; readonly invalid: boolean }>
> = {
  'Stille Måne': { days: [1, 15], invalid: true },
  'Rask Elv': { days: [7, 8], invalid: true },
  'Snill Sky': { days: [10, 10], invalid: true },
  'Modig Bjørk': { days: [7, 7], invalid: true },
  'Yr Vår': { days: [4, 4], invalid: true },
  'Lystig Hav': { days: [16, 18], invalid: false },
}

const workdayNumber = (date: LocalDate): number =>
  daysOf(monthOf(date)).filter((day) => day <= date && isWorkday(day)).length

const scripted = (name: string, date: LocalDate, quarters: number): SeededMark | null => {
  const part = SCRIPT[name]
  if (!part) return null
  const number = workdayNumber(date)
  const [first, last] = part.days
  if (number < first || number > last) return PRESENT
  const away = { code: 'UNEXPLAINED', absentQuarters: quarters }
  return part.invalid ? { ...away, decision: { code: 'INVALID', reason: NO_ANSWER } } : away
}

/** Taken as valid in the month before last, which is closed; changed afterwards. */
const closedMonth = (name: string, date: LocalDate, quarters: number): SeededMark | null =>
  name === 'Varm Fjell' && workdayNumber(date) === 9
    ? {
        code: 'UNEXPLAINED',
        absentQuarters: quarters,
        decision: { code: 'COMPELLING', reason: 'Måtte hente barn hos lege.' },
      }
    : null

/** What one person's register says of a day. */
export const seededMark = (
  member: Member,
  index: number,
  date: LocalDate,
  { today, quarters }: { today: LocalDate; quarters: number },
): SeededMark => {
  const lastMonth = previousMonth(monthOf(today))
  const written =
    monthOf(date) === lastMonth
      ? scripted(member.name, date, quarters)
      : monthOf(date) === previousMonth(lastMonth)
        ? closedMonth(member.name, date, quarters)
        : null
  return written ?? scattered(member, index, date, quarters)
}
