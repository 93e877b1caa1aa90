import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerOf, faultsOf } from '#lib/testing/rule'
import { addDays, addMonths, addYears, ageOn, fromDayNumber, localDate } from '#lib/values/local-date'
import { PERMIT_GROUNDS } from '../contract/codes'
import { eligibility } from './eligibility'
import type { EligibilityRaw } from './eligibility-input'

const refugee: EligibilityRaw = {
  birthDate: '1990-05-10',
  decisionDate: '2026-03-02',
  permit: { ground: 'UTL_28', grantedOn: '2025-11-20' },
  settlement: { byAgreement: true, settledOn: '2026-01-15' },
}
const sponsor = {
  ground: 'UTL_28',
  firstSettledOn: '2023-05-01',
  reunificationAppliedOn: '2025-02-01',
} as const
const family: EligibilityRaw = { ...refugee, permit: { ground: 'UTL_CH6', grantedOn: '2025-11-20' }, sponsor }
const withoutAgreement = { byAgreement: false, settledOn: '2026-01-15' }

const answer = (input: EligibilityRaw) => answerOf(eligibility, input)
const faults = (change: object) => faultsOf(eligibility, { ...refugee, ...change })

describe('integreringsloven § 8: age at grant', () => {
  const bornForAge = (years: number, days = 0) => addDays(addYears(localDate('2025-11-20'), -years), days)

  test.each([
    ['the day before 18', bornForAge(18, 1), 'OUTSIDE', ['UNDER_18_AT_GRANT']],
    ['the day of 18', bornForAge(18), 'RIGHT_AND_DUTY', []],
    ['the day before 56', bornForAge(56, 1), 'RIGHT_AND_DUTY', []],
    ['the day of 56', bornForAge(56), 'MAY_BE_OFFERED', ['OVER_AGE_LIMIT']],
  ])('%s', (_day, birthDate, outcome, reasons) => {
    expect(answer({ ...refugee, birthDate })).toMatchObject({ outcome, reasons })
  })

  test.each([
    ['60 years, the day the limit takes effect', 60, '2026-03-02', 'RIGHT_AND_DUTY'],
    ['60 years, the day before', 60, '2026-03-03', 'MAY_BE_OFFERED'],
    ['61 years', 61, '2026-01-01', 'MAY_BE_OFFERED'],
  ])('the adopted limit: %s', (_case, years, age60InForceFrom, outcome) => {
    expect(answer({ ...refugee, birthDate: bornForAge(years), law: { age60InForceFrom } }).outcome).toBe(
      outcome,
    )
  })

  test.each([
    [54, []],
    [55, ['AGE_55_BOUNDARY']],
    [56, []],
  ])('notices at %i without the adopted limit', (years, notices) => {
    expect(answer({ ...refugee, birthDate: bornForAge(years) }).notices).toEqual(notices)
  })

  test.each([
    [55, []],
    [56, ['AGE60_COHORT_UNCONFIRMED']],
    [60, ['AGE60_COHORT_UNCONFIRMED']],
    [61, []],
  ])('notices at %i with the adopted limit', (years, notices) => {
    const law = { age60InForceFrom: '2025-01-01' }
    expect(answer({ ...refugee, birthDate: bornForAge(years), law }).notices).toEqual(notices)
  })

  test('a permit that gives nothing has no boundary to point at', () => {
    const visa = { ...refugee, permit: { ground: 'VISA', grantedOn: '2025-11-20' } } as const
    expect(answer({ ...visa, birthDate: bornForAge(55) }).notices).toEqual([])
  })

  test('under 18 at grant and still a minor', () => {
    const birthDate = '2009-01-01'
    expect(answer({ ...refugee, birthDate }).notices).toEqual([])
    expect(answer({ ...refugee, birthDate: '2008-03-02' }).notices).toEqual(['MINOR_AT_GRANT_NOW_ADULT'])
  })
})

describe('integreringsloven §§ 13 and 14: over 55 must aim at work', () => {
  test.each([
    ['1970-03-03', 55, null, ['AGE_55_BOUNDARY']],
    ['1970-03-02', 55, 'WORK_ONLY', ['AGE_55_BOUNDARY', 'OVER_55_DATE_UNCLEAR']],
    ['1969-11-20', 56, 'WORK_ONLY', []],
  ])('born %s', (birthDate, ageAtGrant, goalRestriction, notices) => {
    expect(answer({ ...refugee, birthDate })).toMatchObject({ ageAtGrant, goalRestriction, notices })
  })

  test('does not matter to someone outside', () => {
    const outside = { ...refugee, birthDate: '1960-01-01', citizenship: 'NORWEGIAN' } as const
    expect(answer(outside).goalRestriction).toBeNull()
  })
})

describe('integreringsloven § 9: the permit', () => {
  const ordinary: Partial<Record<(typeof PERMIT_GROUNDS)[number], string>> = {
    UTL_28: 'A',
    UTL_35_3: 'B',
    UTL_38_1: 'C',
    UTL_38_5: 'D',
    UTL_34: 'E',
    UTL_CH6: 'F',
    UTL_53: 'G',
  }

  test.each(PERMIT_GROUNDS.map((ground) => [ground]))('%s', (ground) => {
    const permit = { ground, grantedOn: '2025-11-20', renewable: true, onAsylumApplication: true }
    const input = ground === 'UTL_CH6' ? { ...refugee, permit, sponsor } : { ...refugee, permit }
    const letter = ordinary[ground] ?? null
    const found = answer(input)
    expect(found.section9Letter).toBe(letter)
    expect(found.reasons.includes('PERMIT_NOT_QUALIFYING')).toBe(letter === null)
    expect(found.reasons.includes('NORDIC_OR_EEA')).toBe(ground === 'EEA' || ground === 'NORDIC')
  })

  test.each([
    ['UTL_38_1', true, false],
    ['UTL_38_1', false, true],
    ['UTL_38_1', false, false],
    ['UTL_53', false, true],
  ] as const)(
    '%s renewable %s, on an asylum application %s, has no letter',
    (ground, renewable, onAsylumApplication) => {
      const permit = { ground, grantedOn: '2025-11-20', renewable, onAsylumApplication }
      expect(answer({ ...refugee, permit })).toMatchObject({ section9Letter: null, outcome: 'OUTSIDE' })
    },
  )

  test.each([
    ['UTL_28', 'F', []],
    ['UTL_34', 'F', []],
    ['UTL_35_3', 'F', []],
    ['UTL_38_1', 'F', ['SPONSOR_LETTER_C_ASSUMED']],
    ['UTL_38_5', 'F', []],
    ['OTHER', null, []],
  ] as const)('family of %s, also behind a permanent permit', (basis, letter, notices) => {
    const direct = answer({ ...family, sponsor: { ...sponsor, ground: basis } })
    const permanent = answer({ ...family, sponsor: { ...sponsor, ground: 'UTL_62', basedOn: basis } })
    for (const found of [direct, permanent]) {
      expect(found).toMatchObject({ section9Letter: letter, notices })
      expect(found.outcome).toBe(letter ? 'RIGHT_AND_DUTY' : 'MAY_BE_OFFERED')
    }
  })

  test.each([
    ['2028-04-30', 'F', []],
    ['2028-05-01', null, ['PERMIT_NOT_QUALIFYING', 'SPONSOR_FIVE_YEARS']],
  ])(
    'reunification applied for on %s, five years on 1 May 2028',
    (reunificationAppliedOn, letter, reasons) => {
      const found = answer({ ...family, sponsor: { ...sponsor, reunificationAppliedOn } })
      expect(found).toMatchObject({ section9Letter: letter, reasons })
    },
  )

  test('family of someone else is no question of five years', () => {
    const found = answer({ ...family, sponsor: { ground: 'OTHER' } })
    expect(found.reasons).toEqual(['PERMIT_NOT_QUALIFYING'])
  })

  test('a child that came as family is for an official', () => {
    const found = answer({ ...family, birthDate: '2008-01-01', sponsor: { ground: 'OTHER' } })
    expect(found).toMatchObject({
      outcome: 'STAFF_DECIDES',
      reasons: ['PERMIT_NOT_QUALIFYING', 'UNDER_18_AT_GRANT'],
    })
    const permit = { ground: 'OTHER', grantedOn: '2025-11-20' } as const
    expect(answer({ ...refugee, birthDate: '2008-01-01', permit }).outcome).toBe('OUTSIDE')
  })
})

describe('integreringsloven § 8 second paragraph: settled without agreement', () => {
  test.each([
    ['A', undefined, 'MAY_BE_OFFERED'],
    ['A', 'F', 'RIGHT_AND_DUTY'],
    ['A', 'E', 'MAY_BE_OFFERED'],
    ['B', 'F', 'MAY_BE_OFFERED'],
  ] as const)('letter %s after %s', (letter, earlier, outcome) => {
    const ground = letter === 'A' ? 'UTL_28' : 'UTL_35_3'
    const earlierGrounds = earlier ? [{ letter: earlier, grantedOn: '2025-02-01' }] : []
    const found = answer({
      ...refugee,
      permit: { ground, grantedOn: '2025-11-20' },
      settlement: withoutAgreement,
      earlierGrounds,
    })
    expect(found.outcome).toBe(outcome)
    expect(found.reasons).toEqual(outcome === 'RIGHT_AND_DUTY' ? [] : ['NO_AGREEMENT'])
  })

  test('no agreement is no reason where there is no letter', () => {
    const permit = { ground: 'OTHER', grantedOn: '2025-11-20' } as const
    expect(answer({ ...refugee, permit, settlement: withoutAgreement }).reasons).toEqual([
      'PERMIT_NOT_QUALIFYING',
    ])
  })
})

describe('integreringsloven § 8: less than two years', () => {
  test.each([
    ['2026-03-03', 'RIGHT_AND_DUTY'],
    ['2026-03-02', 'OUTSIDE'],
  ])('two years are over on %s', (limit, outcome) => {
    const settledOn = addYears(localDate(limit), -2)
    const permit = { ground: 'UTL_28', grantedOn: '2023-01-10' } as const
    const found = answer({ ...refugee, permit, settlement: { byAgreement: true, settledOn } })
    expect(found).toMatchObject({ twoYearLimit: limit, outcome })
  })

  test('the right clock starts with the first § 9 permit, the offer clock with the first day here', () => {
    const settlement = { byAgreement: true, settledOn: '2024-06-01', livedInMunicipalitySince: '2023-06-01' }
    expect(answer({ ...refugee, settlement }).twoYearLimit).toBe('2027-11-20')
    const overAge = { ...refugee, birthDate: '1960-01-01', settlement }
    expect(answer(overAge)).toMatchObject({ twoYearLimit: '2025-06-01', outcome: 'OUTSIDE' })
    const alone = { ...settlement, byAgreement: false }
    expect(answer({ ...refugee, settlement: alone }).twoYearLimit).toBe('2025-06-01')
    const permit = { ground: 'OTHER', grantedOn: '2025-11-20' } as const
    const earlierGrounds = [{ letter: 'A', grantedOn: '2024-12-01' }] as const
    expect(answer({ ...refugee, permit, settlement, earlierGrounds }).twoYearLimit).toBe('2025-06-01')
  })

  test('of several § 9 permits the earliest counts, and a gap changes nothing', () => {
    const earlierGrounds = [
      { letter: 'G', grantedOn: '2025-05-01' },
      { letter: 'E', grantedOn: '2025-03-01' },
    ] as const
    const settlement = { byAgreement: true, settledOn: '2025-01-01' }
    const found = answer({ ...refugee, settlement, earlierGrounds })
    expect(found.twoYearLimit).toBe('2027-03-01')
    expect(found.notices).toContain('FORMER_COLLECTIVE_CHECK')
  })
})

describe('integreringsloven § 8 fourth paragraph: a job', () => {
  const job = (...positions: readonly { hoursPerWeek: number; endedOn?: string }[]) => ({
    job: { positions },
  })

  test.each([
    ['30 hours', job({ hoursPerWeek: 30 }), 'OUTSIDE', ['JOB_30_HOURS']],
    ['a hundredth less', job({ hoursPerWeek: 29.99 }), 'RIGHT_AND_DUTY', []],
    [
      'two that reach 30',
      job({ hoursPerWeek: 14.9 }, { hoursPerWeek: 15.1 }),
      'STAFF_DECIDES',
      ['SEVERAL_JOBS'],
    ],
    ['two that do not', job({ hoursPerWeek: 14.9 }, { hoursPerWeek: 15.09 }), 'RIGHT_AND_DUTY', []],
    ['one of 30 and another', job({ hoursPerWeek: 5 }, { hoursPerWeek: 30 }), 'OUTSIDE', ['JOB_30_HOURS']],
    ['ended today', job({ hoursPerWeek: 40, endedOn: '2026-03-02' }), 'RIGHT_AND_DUTY', []],
    ['ending tomorrow', job({ hoursPerWeek: 40, endedOn: '2026-03-03' }), 'OUTSIDE', ['JOB_30_HOURS']],
    [
      'two, one of them ended',
      job({ hoursPerWeek: 20, endedOn: '2026-02-01' }, { hoursPerWeek: 20 }),
      'RIGHT_AND_DUTY',
      [],
    ],
  ])('%s', (_case, positions, outcome, reasons) => {
    expect(answer({ ...refugee, ...positions })).toMatchObject({ outcome, reasons, notices: [] })
  })

  test('is not looked at before 1 January 2026', () => {
    const early = {
      ...refugee,
      ...job({ hoursPerWeek: 40 }),
      decisionDate: '2025-12-31',
      settlement: { byAgreement: true, settledOn: '2025-12-01' },
    }
    expect(answer(early)).toMatchObject({
      outcome: 'RIGHT_AND_DUTY',
      notices: ['EARLIER_WORDING', 'JOB_RULE_NOT_IN_FORCE'],
    })
    expect(answer({ ...early, job: undefined }).notices).toEqual(['EARLIER_WORDING'])
    const onTheDay = { ...early, decisionDate: '2026-01-01' }
    expect(answer(onTheDay)).toMatchObject({ outcome: 'OUTSIDE', notices: [] })
  })

  test.each([[job({ hoursPerWeek: 30 })], [job({ hoursPerWeek: 15 }, { hoursPerWeek: 15 })]])(
    'does not bar an offer, but is pointed out',
    (positions) => {
      const found = answer({ ...refugee, ...positions, settlement: withoutAgreement })
      expect(found).toMatchObject({ outcome: 'MAY_BE_OFFERED', notices: ['JOB_AND_OFFER_UNCLEAR'] })
    },
  )
})

describe('integreringsloven § 12: three months', () => {
  const settled = (settledOn: string, byAgreement = true) => ({ settlement: { byAgreement, settledOn } })

  test.each([
    ['from settlement', settled('2026-01-15'), '2026-04-15', null, '2026-04-15'],
    ['from the permit, when later', settled('2025-06-01'), '2026-02-20', null, '2026-02-20'],
    [
      'with a claim',
      { ...settled('2026-01-15'), claimMadeOn: '2026-02-10' },
      '2026-04-15',
      '2026-05-10',
      '2026-04-15',
    ],
    [
      'with a claim before the permit',
      { ...settled('2025-06-01'), claimMadeOn: '2025-07-01' },
      '2026-02-20',
      '2026-02-20',
      '2026-02-20',
    ],
  ])('%s', (_case, change, fromSettlement, fromClaim, deadline) => {
    expect(answer({ ...refugee, ...change })).toMatchObject({
      deadlineFromSettlement: fromSettlement,
      deadlineFromClaim: fromClaim,
      deadline,
    })
  })

  test('counts from the claim without agreement, from settlement when there is no claim', () => {
    const alone = { ...family, settlement: withoutAgreement }
    expect(answer(alone)).toMatchObject({ deadline: '2026-04-15', notices: [] })
    expect(answer({ ...alone, claimMadeOn: '2026-02-10' })).toMatchObject({
      deadline: '2026-05-10',
      notices: ['TWO_DEADLINES'],
    })
    expect(answer({ ...alone, claimMadeOn: '2026-01-15' }).notices).toEqual([])
  })

  test('is passed the day after it', () => {
    const on = (decisionDate: string) => answer({ ...refugee, decisionDate }).notices
    expect(on('2026-04-15')).toEqual([])
    expect(on('2026-04-16')).toEqual(['DEADLINE_PASSED'])
  })

  test('starts with the amendment for those it brings in', () => {
    const older = { ...refugee, birthDate: '1967-06-01', law: { age60InForceFrom: '2026-02-20' } }
    expect(answer(older).deadline).toBe('2026-05-20')
    expect(answer({ ...older, claimMadeOn: '2026-01-20' }).deadlineFromClaim).toBe('2026-05-20')
    expect(answer({ ...older, birthDate: '1975-06-01' }).deadline).toBe('2026-04-15')
  })

  test.each([
    [
      'a full job that ended after settlement',
      '2026-01-15',
      { hoursPerWeek: 30, endedOn: '2026-02-20' },
      '2026-05-20',
    ],
    ['a small job', '2026-01-15', { hoursPerWeek: 29.5, endedOn: '2026-02-20' }, '2026-04-15'],
    ['a job that ended before', '2026-01-15', { hoursPerWeek: 30, endedOn: '2026-01-10' }, '2026-04-15'],
    [
      'settled the day before the reform',
      '2025-12-31',
      { hoursPerWeek: 30, endedOn: '2026-02-20' },
      '2026-03-31',
    ],
    [
      'settled the day of the reform',
      '2026-01-01',
      { hoursPerWeek: 30, endedOn: '2026-02-20' },
      '2026-05-20',
    ],
    [
      'ended the day of the decision',
      '2026-01-15',
      { hoursPerWeek: 30, endedOn: '2026-03-02' },
      '2026-06-02',
    ],
  ])('%s', (_case, settledOn, position, deadline) => {
    const found = answer({ ...refugee, ...settled(settledOn), job: { positions: [position] } })
    expect(found.deadline).toBe(deadline)
  })

  test('a job that will end is no reason to wait, and the claim does not wait for any job', () => {
    const positions = [
      { hoursPerWeek: 30, endedOn: '2026-02-20' },
      { hoursPerWeek: 5, endedOn: '2026-04-01' },
    ]
    const found = answer({ ...refugee, claimMadeOn: '2026-02-01', job: { positions } })
    expect(found).toMatchObject({ deadlineFromSettlement: '2026-05-20', deadlineFromClaim: '2026-05-01' })
  })

  test('is not for those who have no right', () => {
    const found = answer({ ...refugee, settlement: withoutAgreement, claimMadeOn: '2026-02-10' })
    expect(found).toMatchObject({ deadlineFromSettlement: null, deadlineFromClaim: null, deadline: null })
  })
})

describe('what comes before the conditions', () => {
  const allWrong: EligibilityRaw = {
    ...refugee,
    birthDate: '2008-01-01',
    citizenship: 'NORDIC',
    permit: { ground: 'VISA', grantedOn: '2020-12-31' },
    formerCollective: { decisionOn: '2020-12-31' },
    settlement: { byAgreement: false, settledOn: '2021-01-01' },
  }

  test.each([
    [{}, 'OUTSIDE'],
    [{ citizenship: 'NORWEGIAN' }, 'OUTSIDE'],
    [{ citizenship: 'STATELESS' }, 'STAFF_DECIDES'],
    [{ citizenship: 'STATELESS', permit: { ground: 'VISA', grantedOn: '2021-01-01' } }, 'OUTSIDE'],
  ] as const)('%j', (change, outcome) => {
    expect(answer({ ...allWrong, ...change }).outcome).toBe(outcome)
  })

  test('every reason is tested on its own', () => {
    expect(answer(allWrong).reasons).toEqual([
      'FORMER_COLLECTIVE_NO_NEW_RIGHTS',
      'NORDIC_OR_EEA',
      'PERMIT_BEFORE_ACT',
      'PERMIT_NOT_QUALIFYING',
      'TWO_YEARS_PASSED',
      'UNDER_18_AT_GRANT',
    ])
  })

  test.each([
    ['2020-12-31', 'STAFF_DECIDES', ['PERMIT_BEFORE_ACT']],
    ['2021-01-01', 'RIGHT_AND_DUTY', []],
  ])('a permit of %s', (grantedOn, outcome, reasons) => {
    const permit = { ground: 'UTL_28', grantedOn } as const
    expect(answer({ ...refugee, permit })).toMatchObject({ outcome, reasons })
  })

  test('a decision from before the act can still be asked about', () => {
    const found = answer({
      ...refugee,
      decisionDate: '2019-05-01',
      permit: { ground: 'UTL_28', grantedOn: '2019-01-01' },
      settlement: { byAgreement: true, settledOn: '2019-02-01' },
    })
    expect(found).toMatchObject({ outcome: 'STAFF_DECIDES', twoYearLimit: '2021-02-01', deadline: null })
  })

  test('former collective protection', () => {
    const earlierGrounds = [{ letter: 'E', grantedOn: '2025-04-01' }] as const
    const left = { ...refugee, earlierGrounds }
    expect(answer(left)).toMatchObject({ outcome: 'RIGHT_AND_DUTY', notices: ['FORMER_COLLECTIVE_CHECK'] })
    expect(answer({ ...left, formerCollective: { decisionOn: '2025-08-01' } })).toMatchObject({
      outcome: 'OUTSIDE',
      notices: [],
    })
    const still = { ...left, permit: { ground: 'UTL_34', grantedOn: '2025-11-20' } } as const
    expect(answer(still).notices).toEqual([])
  })

  test('who has begun may complete', () => {
    expect(answer(refugee).mayComplete).toBe(false)
    expect(answer({ ...refugee, programmeStartedOn: '2026-02-01' }).mayComplete).toBe(true)
  })
})

describe('findings', () => {
  const met = (input: EligibilityRaw) => answer(input).findings.map((found) => found.met)

  test('come in the order a lawyer would check', () => {
    expect(answer(refugee).findings.map(({ cite }) => cite)).toEqual([
      'integreringsloven § 8 femte ledd',
      'integreringsloven § 2',
      'integreringsloven § 52, integreringsforskriften § 72',
      'integreringsloven § 9 første og andre ledd',
      'integreringsloven § 8 første ledd andre punktum',
      'integreringsloven § 8 første ledd første punktum og andre ledd',
      'integreringsloven § 8 første ledd tredje punktum og tredje ledd',
      'integreringsloven § 8 fjerde ledd',
      'integreringsloven § 12 andre ledd',
    ])
  })

  test('say what holds, what does not, and what an official must judge', () => {
    expect(met(refugee)).toEqual([true, true, true, true, true, true, true, true, true])
    expect(met({ ...refugee, decisionDate: '2026-04-16' }).at(-1)).toBe(false)
    expect(met({ ...refugee, citizenship: 'UNKNOWN' })[1]).toBeNull()
    expect(met({ ...refugee, citizenship: 'NORWEGIAN' })[1]).toBe(false)
    expect(met({ ...refugee, citizenship: 'EEA' })[0]).toBe(false)
    const several = { positions: [{ hoursPerWeek: 20 }, { hoursPerWeek: 20 }] }
    expect(met({ ...refugee, job: several })[7]).toBeNull()
    expect(met({ ...refugee, job: { positions: [{ hoursPerWeek: 30 }] } })[7]).toBe(false)
    const worst = {
      ...refugee,
      birthDate: '2008-01-01',
      permit: { ground: 'VISA', grantedOn: '2020-12-31' },
      formerCollective: { decisionOn: '2021-01-01' },
      settlement: { byAgreement: false, settledOn: '2021-01-01' },
    } as const
    expect(met(worst)).toEqual([true, true, null, false, false, false, false, false, true])
  })

  test('use the facts', () => {
    const sentences = answer(refugee).findings.map(({ because }) => because)
    expect(sentences).toContain('Tillatelsen (§ 28 i utlendingsloven) er nevnt i § 9 bokstav a.')
    expect(sentences).toContain('Personen var 35 år da tillatelsen ble gitt; grensen er 18 til 55 år.')
    expect(sentences).toContain('Vedtaket er fra 2.3.2026; fra 15.1.2028 er det for sent.')
    expect(sentences).toContain('Vedtak og oppstart skal skje innen 15.4.2026.')
    expect(sentences).toContain('Tillatelsen ble gitt 20.11.2025; loven gjelder tillatelser fra 1.1.2021.')
  })
})

describe('a parameter that must be read again', () => {
  test('is named when the decision is later than that day', () => {
    const on = (decisionDate: string) =>
      answer({
        ...refugee,
        permit: { ground: 'UTL_28', grantedOn: '2027-06-01' },
        decisionDate,
        settlement: { byAgreement: true, settledOn: '2027-06-01' },
      }).recheck
    expect(on('2027-07-01')).toEqual([])
    expect(on('2027-07-02')).toContainEqual({
      parameter: 'integreringsloven.s08.oldestAge',
      title: 'Høyeste alder da tillatelsen ble gitt (fylte år)',
      recheckBy: '2027-07-01',
    })
  })
})

describe('input that makes no sense', () => {
  test.each([
    ['the permit before birth', { birthDate: '2025-11-21' }, ['DATE_ORDER permit.grantedOn']],
    ['born the day of the permit', { birthDate: '2025-11-20' }, []],
    [
      'decided before the permit',
      { decisionDate: '2025-11-19', settlement: { byAgreement: true, settledOn: '2025-11-01' } },
      ['DATE_ORDER decisionDate'],
    ],
    ['decided before settlement', { decisionDate: '2026-01-14' }, ['DATE_ORDER decisionDate']],
    ['decided the day of settlement', { decisionDate: '2026-01-15' }, []],
    [
      'lived here later than settled',
      { settlement: { byAgreement: true, settledOn: '2026-01-15', livedInMunicipalitySince: '2026-01-16' } },
      ['DATE_ORDER settlement.livedInMunicipalitySince'],
    ],
    [
      'lived here from settlement',
      { settlement: { byAgreement: true, settledOn: '2026-01-15', livedInMunicipalitySince: '2026-01-15' } },
      [],
    ],
    [
      'an earlier permit after the present one',
      {
        earlierGrounds: [
          { letter: 'A', grantedOn: '2025-11-20' },
          { letter: 'A', grantedOn: '2025-11-21' },
        ],
      },
      ['DATE_ORDER earlierGrounds[1].grantedOn'],
    ],
    ['claimed after the decision', { claimMadeOn: '2026-03-03' }, ['DATE_ORDER claimMadeOn']],
    ['claimed the day of it', { claimMadeOn: '2026-03-02' }, []],
    ['started after the decision', { programmeStartedOn: '2026-03-03' }, ['DATE_ORDER programmeStartedOn']],
    [
      'an earlier decision later',
      { formerCollective: { decisionOn: '2026-03-03' } },
      ['DATE_ORDER formerCollective.decisionOn'],
    ],
    [
      'left collective protection and still has it',
      {
        formerCollective: { decisionOn: '2026-01-01' },
        permit: { ground: 'UTL_34', grantedOn: '2025-11-20' },
      },
      ['CONFLICT formerCollective'],
    ],
    ['a sponsor of a refugee', { sponsor }, ['CONFLICT sponsor']],
    ['family without a sponsor', { permit: family.permit }, ['REQUIRED sponsor']],
    [
      'a sponsor without dates',
      { permit: family.permit, sponsor: { ground: 'UTL_28' } },
      ['REQUIRED sponsor.firstSettledOn', 'REQUIRED sponsor.reunificationAppliedOn'],
    ],
    ['a sponsor who needs no dates', { permit: family.permit, sponsor: { ground: 'OTHER' } }, []],
    [
      'a permanent permit that needs none',
      { permit: family.permit, sponsor: { ground: 'UTL_62', basedOn: 'OTHER' } },
      [],
    ],
    [
      'a permanent permit based on nothing',
      { permit: family.permit, sponsor: { ...sponsor, ground: 'UTL_62' } },
      ['REQUIRED sponsor.basedOn'],
    ],
    [
      'a basis without a permanent permit',
      { permit: family.permit, sponsor: { ...sponsor, basedOn: 'UTL_28' } },
      ['CONFLICT sponsor.basedOn'],
    ],
    [
      '§ 38 without what it depends on',
      { permit: { ground: 'UTL_38_1', grantedOn: '2025-11-20' } },
      ['REQUIRED permit.onAsylumApplication', 'REQUIRED permit.renewable'],
    ],
    [
      '§ 53 without what it depends on',
      { permit: { ground: 'UTL_53', grantedOn: '2025-11-20' } },
      ['REQUIRED permit.renewable'],
    ],
    [
      'a job of more than a week',
      { job: { positions: [{ hoursPerWeek: 168.01 }] } },
      ['OUT_OF_RANGE job.positions[0].hoursPerWeek'],
    ],
    ['a job without positions', { job: { positions: [] } }, ['OUT_OF_RANGE job.positions']],
  ])('%s', (_case, change, expected) => {
    expect(faults(change)).toEqual(expected)
  })
})

describe('for any person', () => {
  const day = fc.integer({ min: 18_800, max: 20_900 }).map(fromDayNumber)

  test('right and duty means that every condition of § 8 holds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 18_000 }).map(fromDayNumber),
        day,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        fc.boolean(),
        (birthDate, grantedOn, toSettlement, toDecision, byAgreement) => {
          fc.pre(birthDate <= grantedOn)
          const settledOn = addDays(grantedOn, toSettlement)
          const decisionDate = addDays(settledOn, toDecision)
          const found = answer({
            birthDate,
            decisionDate,
            permit: { ground: 'UTL_28', grantedOn },
            settlement: { byAgreement, settledOn },
          })
          const age = ageOn(birthDate, grantedOn)
          const covered = age >= 18 && age <= 55 && byAgreement
          const inTime = decisionDate < addYears(settledOn, 2)
          const sinceAct = grantedOn >= '2021-01-01'
          expect(found.outcome === 'RIGHT_AND_DUTY').toBe(covered && inTime && sinceAct)
          expect(found.deadline).toBe(found.outcome === 'RIGHT_AND_DUTY' ? addMonths(settledOn, 3) : null)
        },
      ),
    )
  })
})
