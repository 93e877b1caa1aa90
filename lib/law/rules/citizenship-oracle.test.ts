import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oracle } from '#lib/testing/residence-oracle'
import { answerOf } from '#lib/testing/rule'
import { citizenship } from './citizenship'
import { type Application, applicationShape, type RawApplication } from './citizenship-input'

const { num, text, addYears } = oracle

type Residence = ReturnType<typeof oracle.residence>
type Trial = {
  readonly kind: string
  readonly years: number
  readonly window: number | null
  readonly met: (residence: Residence, day: number) => boolean
  /** A residence of its own, counted from this day. */
  readonly from?: number
  readonly clip?: number
  readonly tolerates?: boolean
}

const ACT_132 = '2022-01-01'
const before132 = (day: string | undefined) => day !== undefined && day < ACT_132

const window = (years: number, length: number): Trial => ({
  kind: 'WINDOW',
  years,
  window: length,
  met: (r, day) => oracle.inWindow(r, day, years, length),
})

const last = (years: number): Trial => ({
  kind: 'CONTINUOUS',
  years,
  window: null,
  tolerates: true,
  met: (r, day) => oracle.unbroken(r, day, years, r.reading.twoMonthsDays),
})

const strictly = (years: number, from: string, clip?: string): Trial => ({
  kind: 'CONTINUOUS',
  years,
  window: null,
  from: num(from),
  ...(clip === undefined ? {} : { clip: num(clip) }),
  met: (r, day) => oracle.unbroken(r, day, years, 0),
})

const nothing: Trial = { kind: 'NONE', years: 0, window: null, met: (r, day) => day >= r.start }

const both = (trial: Trial, met: Trial['met']): Trial => ({
  ...trial,
  met: (r, day) => trial.met(r, day) && met(r, day),
})

const withSpouse = (a: Application): Trial => {
  const married = oracle.marriage(a)
  const first = (day: number) => (a.config.marriageWindow === 'ALL' ? oracle.FIRST : addYears(day, -10))
  return both(
    { ...window(5, 10), kind: 'COMBINED' },
    (r, day) =>
      r.counted.between(addYears(day, -10), day) + married.between(first(day), day) >= oracle.need(day, 7),
  )
}

const livesWithSpouse = ({ unions, asOf }: Application) =>
  unions
    .filter(({ to }) => !to || to > asOf)
    .some(({ sharedHome }) => sharedHome.some(({ from, to }) => from <= asOf && (!to || asOf < to)))

const isRefugee = ({ refugee }: Application, decision: string) =>
  refugee?.everGranted28 === true &&
  ![refugee.cessation37On, refugee.revoked63On].some((day) => day && day <= decision)

/** The rules of the contract's table for EEA citizens and others, as tests of one day. */
const windowTrials = (a: Application, decision: string, incomeMet: boolean) => {
  const eea = a.citizenship === 'EEA' && a.permits.some((p) => p.basis === 'EEA' && oracle.counts(p))
  const old = (before132(a.registeredOn) && before132(a.feePaidOn)) || before132(a.submittedOn)
  const main = old ? window(7, 10) : window(8, 11)
  const asEea = (trial: Trial) =>
    eea ? both(trial, (r, day) => oracle.unbroken(r, day, 3, r.reading.twoMonthsDays)) : trial
  return {
    SBL7E_OLD: old && !eea && main,
    SBL7E: !old && !eea && main,
    SBL10: incomeMet && decision >= ACT_132 && asEea(window(6, 10)),
    SBL11:
      a.arrivedOn !== undefined && num(a.arrivedOn) < addYears(num(a.birthDate), 18) && asEea(window(5, 7)),
    SBL12: livesWithSpouse(a) && asEea(withSpouse(a)),
    SBL13: a.citizenship === 'NORDIC' && strictly(2, a.arrivedOn ?? ''),
    SBL14: eea && { ...asEea(main), kind: 'COMBINED' },
  }
}

const childTrial = (a: Application, parent: string): Trial =>
  both(num(parent) <= addYears(num(a.birthDate), 2) ? nothing : last(2), (_, day) => day >= num(parent))

const trials = (a: Application, incomeMet: boolean): Record<string, Trial | false> => {
  const decision = a.decisionOn ?? a.asOf
  const adultOn = text(addYears(num(a.birthDate), 18))
  const stateless = a.citizenship === 'STATELESS' && !a.statelessByChoice
  const parent = a.asOf < adultOn && a.parentCitizenshipDate
  return {
    ...windowTrials(a, decision, incomeMet),
    SBL15: a.formerNorwegian && last(2),
    SBL16: stateless && !a.bornInNorway && ((a.submittedOn ?? a.asOf) < adultOn ? nothing : last(3)),
    SBL16_BORN: stateless && a.bornInNorway && strictly(3, a.birthDate, a.birthDate),
    SBL16A: isRefugee(a, decision) && decision >= ACT_132 && window(7, 10),
    SBL17: parent ? childTrial(a, parent) : false,
  }
}

const READINGS = {
  lenient: { travelDays: 'NEITHER', twoMonthsDays: 62 },
  strict: { travelDays: 'BOTH', twoMonthsDays: 59 },
} as const

const OTHER = { IN_WINDOW: 'RESTART', RESTART: 'IN_WINDOW' } as const

type Calendar = ReturnType<typeof oracle.lawfulDays>

const prolonged = (lawful: Calendar, a: Application): Calendar => {
  const last = oracle.spansOf(lawful).at(-1)
  if (!a.config.assumeRenewal || !last || last[1] < num(a.asOf)) return lawful
  return oracle.calendar((mark) => {
    for (const [from, to] of oracle.spansOf(lawful)) mark(from, to)
    mark(last[1], oracle.LAST)
  })
}

const resultOf = (a: Application, main: Calendar, rule: string, trial: Trial) => {
  const today = num(a.asOf)
  const { from } = trial
  const lawful = from === undefined ? main : oracle.calendar((mark) => mark(from, oracle.LAST))
  const clip = trial.clip ?? oracle.firstDay(main) ?? num(a.birthDate)
  const projected = prolonged(lawful, a)
  const under = (days: Calendar, reading: object) =>
    oracle.residence(a, days, { ...a.config, ...reading }, clip)
  const dayUnder = (reading: object) => {
    const residence = under(projected, reading)
    return oracle.metOn((day) => trial.met(residence, day), residence.start, today)
  }
  const actual = under(lawful, {})
  const metOn = dayUnder({})
  const other = trial.tolerates ? dayUnder({ continuousGap: OTHER[a.config.continuousGap] }) : metOn
  return {
    rule,
    kind: trial.kind,
    needYears: trial.years,
    windowYears: trial.window,
    countedDays: actual.counted.between(addYears(today, -(trial.window ?? trial.years)), today),
    requiredDays: oracle.need(today, trial.years),
    metOn,
    metAsOf: trial.met(actual, today),
    alternativeMetOn: other === metOn ? null : other,
    sensitivity: { lenient: dayUnder(READINGS.lenient), default: metOn, strict: dayUnder(READINGS.strict) },
  }
}

const expected = (a: Application, incomeMet: boolean) => {
  const lawful = oracle.lawfulDays(a)
  const start = oracle.firstDay(lawful)
  const stays = oracle.residence(a, lawful, a.config, start ?? num(a.birthDate))
  const spans = (calendar: Calendar) =>
    oracle.spansOf(calendar).map(([from, to]) => ({
      from: text(from),
      to: to === oracle.LAST ? null : text(to),
    }))
  return {
    applicable: Object.entries(trials(a, incomeMet))
      .filter(([rule]) => start !== undefined || rule === 'SBL16_BORN')
      .flatMap(([rule, trial]) => (trial ? [resultOf(a, lawful, rule, trial)] : [])),
    residenceStart: start === undefined ? null : text(start),
    lawful: spans(lawful),
    deducted: spans(stays.deducted),
    foreignByYear: stays.byYear,
  }
}

const days = (from: string, to: string) => fc.integer({ min: num(from), max: num(to) }).map(text)
const later = (from: string, most: number) =>
  fc.integer({ min: 0, max: most }).map((n) => text(num(from) + n))

/** Permits one after the other, with holes, overlaps, short ones and pending ones among them. */
const permitsFrom = (arrivedOn: string) =>
  fc
    .array(
      fc.record({
        basis: fc.constantFrom('UTL_28', 'UTL_CH6', 'UTL_23', 'EEA', 'NORDIC', 'VISA', 'UTL_34'),
        hole: fc.oneof(fc.integer({ min: -40, max: 0 }), fc.integer({ min: 0, max: 130 })),
        length: fc.oneof(fc.integer({ min: 200, max: 500 }), fc.integer({ min: 500, max: 2500 })),
        appliedFrom: fc.constantFrom('NORWAY', 'NORWAY', 'NORWAY', 'ABROAD'),
        state: fc.constantFrom('granted', 'granted', 'granted', 'granted', 'pending', 'revoked', 'endless'),
      }),
      { maxLength: 5 },
    )
    .map((permits) => {
      let end = num(arrivedOn)
      return permits.map(({ basis, hole, length, appliedFrom, state }, index) => {
        const from = end + hole
        end = from + length
        return {
          id: `p${index}`,
          basis,
          appliedFrom,
          appliedOn: text(from - 20),
          grantedOn: state === 'pending' ? null : text(from),
          validFrom: text(from),
          validTo: state === 'endless' ? null : text(end - 1),
          firstPermit: index === 0,
          givesBasisForPermanent: index % 2 === 0,
          ...(state === 'revoked' ? { revokedOn: text(from + 30) } : {}),
        } as const
      })
    })

const applications: fc.Arbitrary<RawApplication> = fc
  .record({ birthDate: days('1960-01-01', '2022-12-31'), arrivedOn: days('2010-01-01', '2022-12-31') })
  .filter(({ birthDate, arrivedOn }) => birthDate <= arrivedOn)
  .chain(({ birthDate, arrivedOn }) =>
    fc.record(
      {
        birthDate: fc.constant(birthDate),
        arrivedOn: fc.constant(arrivedOn),
        asOf: days('2023-01-01', '2029-12-31'),
        citizenship: fc.constantFrom('THIRD_COUNTRY', 'STATELESS', 'STATELESS', 'NORDIC', 'EEA', 'EEA'),
        bornInNorway: fc.boolean(),
        formerNorwegian: fc.boolean(),
        parentCitizenshipDate: days('2022-06-01', '2028-01-01'),
        refugee: fc.record({ everGranted28: fc.boolean() }),
        permits: permitsFrom(arrivedOn),
        refusals: fc.array(
          later(arrivedOn, 2500).chain((refusedOn) =>
            later(refusedOn, 300).map((laterGrantedOn) => ({ refusedOn, deferred: false, laterGrantedOn })),
          ),
          { maxLength: 1 },
        ),
        trips: fc.array(
          days('2012-01-01', '2030-12-31').chain((departedOn) =>
            later(departedOn, 100).map((returnedOn) => ({ departedOn, returnedOn })),
          ),
          { maxLength: 4 },
        ),
        unions: fc.array(
          later(arrivedOn, 4000).map(
            (from) =>
              ({
                kind: 'MARRIAGE',
                from,
                spouseNorwegianFrom: '2014-02-28',
                sharedHome: [{ from }],
                prison: [{ from: text(num(from) + 50), to: text(num(from) + 150) }],
              }) as const,
          ),
          { maxLength: 1 },
        ),
        config: fc.record({
          twoMonthsDays: fc.integer({ min: 58, max: 63 }),
          travelDays: fc.constantFrom('NIGHTS', 'BOTH', 'NEITHER'),
          continuousGap: fc.constantFrom('IN_WINDOW', 'RESTART'),
          marriageWindow: fc.constantFrom('ALL', 'TEN_YEARS'),
          assumeRenewal: fc.boolean(),
        }),
      },
      { requiredKeys: ['birthDate', 'arrivedOn', 'asOf', 'citizenship', 'permits', 'config'] },
    ),
  )

const parsed = (raw: RawApplication): Application => {
  const application = applicationShape.read(raw, '', (code, path) => {
    throw new Error(`${code} ${path}`)
  })
  if (!application) throw new Error('not read')
  return application
}

describe('statsborgerloven: residence tried day by day', () => {
  test('every rule gives the day that trying one day after the other gives', () => {
    fc.assert(
      fc.property(applications, (raw) => {
        const answer = answerOf(citizenship, raw)
        expect(answer).toMatchObject(expected(parsed(raw), answer.income.met))
      }),
      { numRuns: 100 },
    )
  })
})
