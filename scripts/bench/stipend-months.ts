import { isWorkday } from '#lib/law/integreringsforskriften/f17-holidays'
import { evaluateStipend, stipend } from '#lib/law/rules/stipend'
import { type RawStipendInput, stipendShape } from '#lib/law/rules/stipend-input'
import { daysOf, month } from '#lib/values/month'
import { type BenchResult, throughput } from './measure'

/** Participants with stønad in the country in a month. */
const COUNTRY = 40_000

const MONTH = month('2026-06')
const WORKDAYS = daysOf(MONTH).filter(isWorkday)

const every = (index: number, nth: number, offset = 0) => index % nth === offset

const absencesOf = (index: number): RawStipendInput['absences'] => {
  if (!every(index, 3)) return []
  return WORKDAYS.slice(index % 7, (index % 7) + 1 + (index % 4)).map((date, place) =>
    every(index + place, 2) ? { date } : { date, hours: 1.25 + place },
  )
}

/** A participant of a made-up country: one in three with absence, one in six under 25, some of everything else. */
const participant = (index: number): RawStipendInput => ({
  month: MONTH,
  birthDate: every(index, 6) ? '2003-03-11' : '1990-05-10',
  programme: { startedOn: every(index, 25) ? '2026-06-15' : '2025-11-17' },
  absences: every(index, 25) ? [] : absencesOf(index),
  parentPeriods: every(index, 12) ? [{ from: '2025-01-01' }] : [],
  children: every(index, 4, 1) ? [{ birthDate: '2019-04-04' }] : [],
  partner: every(index, 8, 2)
    ? { kind: 'SPOUSE', togetherFrom: '2020-01-01', programmeStartedOn: '2026-01-12' }
    : undefined,
  benefits: every(index, 15, 4) ? [{ kind: 'TRANSITIONAL', annualOre: 20_000_000 }] : [],
  setOffOre: every(index, 40, 7) ? 120_000 : 0,
})

/** The calculation alone, and with the checking of the facts before it. */
export const benchStipendMonths = (): readonly BenchResult[] => {
  const raw = Array.from({ length: COUNTRY }, (_, index) => participant(index))
  const inputs = raw.flatMap((facts) => stipendShape.read(facts, '', () => undefined) ?? [])
  return [
    ...throughput('stipend', inputs, evaluateStipend, COUNTRY),
    ...throughput('stipend.checked', raw, stipend.decide, COUNTRY),
  ]
}
