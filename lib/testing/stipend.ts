import { calendarOf } from '#lib/law/integreringsforskriften/f17-month'
import { stipend } from '#lib/law/rules/stipend'
import type { RawStipendInput } from '#lib/law/rules/stipend-input'
import type { LocalDate } from '#lib/values/local-date'
import { month } from '#lib/values/month'
import { answerOf, faultsOf } from './rule'

/** Full rate, all of June 2026. */
const june: RawStipendInput = {
  month: '2026-06',
  birthDate: '1990-05-10',
  programme: { startedOn: '2026-01-12' },
}

export const answer = (facts: Partial<RawStipendInput> = {}) => answerOf(stipend, { ...june, ...facts })

export const faults = (facts: Record<string, unknown>) => faultsOf(stipend, { ...june, ...facts })

export const noticesOf = (facts: Partial<RawStipendInput>) => answer(facts).notices

export const linesOf = (facts: Partial<RawStipendInput>) =>
  answer(facts).lines.map(({ code, quantity, amountOre }) => [code, quantity, amountOre])

export const workdaysOf = (of: string): readonly LocalDate[] => [...calendarOf(month(of)).workdays]

export const wholeMonthLost = workdaysOf('2026-06').map((date) => ({ date }))

/** Both in the programme, together since 2020. */
export const couple = {
  partner: { kind: 'SPOUSE', togetherFrom: '2020-01-01', programmeStartedOn: '2025-01-01' },
} as const
