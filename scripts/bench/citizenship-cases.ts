import { citizenship, evaluateCitizenship } from '#lib/law/rules/citizenship'
import { applicationShape, type RawApplication } from '#lib/law/rules/citizenship-input'
import { addDays, addMonths, type LocalDate, localDate } from '#lib/values/local-date'
import { type BenchResult, throughput } from './measure'

/** Applications for citizenship in the country in a year (Prop. 130 L (2020–2021) 5.1 says about 30 000). */
const COUNTRY = 30_000
/** The country's year in two seconds. */
const AIM_PER_SECOND = COUNTRY / 2

const AS_OF = localDate('2026-06-01')
const BASES = ['UTL_28', 'UTL_CH6', 'UTL_23', 'UTL_38_1', 'EEA', 'NORDIC'] as const

const every = (index: number, nth: number, offset = 0) => index % nth === offset

/** A chain of three-year permits, renewed in time but for one in six; the last one permanent for some. */
const permitsFrom = (arrivedOn: LocalDate, index: number): RawApplication['permits'] =>
  [0, 1, 2].map((place) => {
    const validFrom = addDays(addMonths(arrivedOn, 36 * place), every(index, 6) ? 20 * place : 0)
    const isPermanent = place === 2 && every(index, 3)
    return {
      id: `p${place}`,
      basis: isPermanent ? 'UTL_62' : (BASES[index % BASES.length] ?? 'UTL_28'),
      appliedFrom: 'NORWAY',
      appliedOn: addDays(validFrom, place === 0 || every(index, 6) ? 0 : -30),
      grantedOn: validFrom,
      validFrom,
      validTo: isPermanent ? null : addDays(addMonths(arrivedOn, 36 * (place + 1)), -1),
      firstPermit: place === 0,
      givesBasisForPermanent: true,
    }
  })

const tripsOf = (index: number): RawApplication['trips'] =>
  Array.from({ length: index % 5 }, (_, place) => {
    const departedOn = addDays(localDate(`${2020 + place}-06-20`), index % 40)
    return { departedOn, returnedOn: addDays(departedOn, 14 + ((index * 7) % 60)) }
  })

const citizenshipOf = (index: number) => {
  const basis = BASES[index % BASES.length]
  if (basis === 'EEA' || basis === 'NORDIC') return basis
  return every(index, 7) ? 'STATELESS' : 'THIRD_COUNTRY'
}

/** A person of a made-up country: all bases, journeys, breaks, marriages and incomes. */
const person = (index: number): RawApplication => {
  const arrivedOn = addDays(localDate('2016-01-15'), (index * 13) % 2500)
  const taxYear = { year: 2024, totalIncomeKr: 250_000 + (index % 300) * 1000, assessedOn: '2025-06-20' }
  const home = { from: '2019-05-04' }
  return {
    birthDate: every(index, 5) ? '2003-09-09' : '1988-04-14',
    asOf: AS_OF,
    arrivedOn,
    citizenship: citizenshipOf(index),
    refugee: { everGranted28: every(index, BASES.length) },
    permits: permitsFrom(arrivedOn, index),
    trips: tripsOf(index),
    unions: every(index, 4)
      ? [{ kind: 'MARRIAGE', ...home, spouseNorwegianFrom: '1990-01-01', sharedHome: [home] }]
      : [],
    taxYears: every(index, 2) ? [taxYear] : [],
    submittedOn: AS_OF,
  }
}

/** The guidance alone, each case with its lenient and strict reading, and with the checking of the facts. */
export const benchCitizenshipCases = (): readonly BenchResult[] => {
  const raw = Array.from({ length: COUNTRY }, (_, index) => person(index))
  const applications = raw.flatMap((facts) => applicationShape.read(facts, '', () => undefined) ?? [])
  return [
    ...throughput('citizenship', applications, evaluateCitizenship, AIM_PER_SECOND),
    ...throughput('citizenship.checked', raw, citizenship.decide, AIM_PER_SECOND),
  ]
}
