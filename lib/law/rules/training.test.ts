import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerOf, faultsOf } from '#lib/testing/rule'
import { addDays, addMonths, addYears, localDate } from '#lib/values/local-date'
import { PERMIT_GROUNDS } from '../contract/codes'
import { training } from './training'
import type { TrainingRaw } from './training-input'

const refugee: TrainingRaw = {
  birthDate: '1990-05-10',
  permit: { ground: 'UTL_28', grantedOn: '2024-03-01' },
  education: 'COMPULSORY',
  offeredOn: '2024-05-01',
}
const worker: TrainingRaw = {
  ...refugee,
  permit: { ground: 'UTL_23', grantedOn: '2024-03-01', givesBasisForPermanent: true },
}
const collective: TrainingRaw = {
  birthDate: '1990-05-10',
  permit: { ground: 'UTL_34', grantedOn: '2024-03-01' },
  education: 'COMPULSORY',
  settledByAgreementOn: '2024-06-03',
  trainingStartedOn: '2024-08-19',
}

const answer = (change: Partial<TrainingRaw>, base = refugee) => answerOf(training, { ...base, ...change })
const granted = (grantedOn: string, base = refugee): TrainingRaw => ({
  ...base,
  permit: { ...base.permit, grantedOn },
})

describe('integreringsloven §§ 26 to 28 and 37 d: the group of a permit', () => {
  const right = ['UTL_28', 'UTL_35_3', 'UTL_38_5']
  const outside = ['EEA', 'NORDIC', 'VISA']
  const work = ['UTL_23', 'UTL_25']
  const sponsored = (ground: string) => (ground === 'UTL_CH6' ? { sponsorGround: 'UTL_28' as const } : {})

  const groupOf = (ground: (typeof PERMIT_GROUNDS)[number], more: Partial<TrainingRaw['permit']> = {}) =>
    answer({ permit: { ground, grantedOn: '2024-03-01', ...sponsored(ground), ...more } }).group

  test.each(PERMIT_GROUNDS.map((ground) => [ground]))(
    '%s that gives no basis for a permanent one',
    (ground) => {
      const expected = ground === 'UTL_34' ? 'COLLECTIVE' : right.includes(ground) ? 'S27' : 'NONE'
      expect(groupOf(ground)).toBe(expected)
    },
  )

  test.each(PERMIT_GROUNDS.map((ground) => [ground]))('%s that gives a basis', (ground) => {
    const duty = work.includes(ground) ? 'S28' : 'S27'
    const expected = ground === 'UTL_34' ? 'COLLECTIVE' : outside.includes(ground) ? 'NONE' : duty
    expect(groupOf(ground, { givesBasisForPermanent: true })).toBe(expected)
  })

  test.each(PERMIT_GROUNDS.map((ground) => [ground]))('%s said to meet § 9', (ground) => {
    const byLetter = ['UTL_38_1', 'UTL_53', 'UTL_CH6', ...right].includes(ground) ? 'S27' : 'NONE'
    expect(groupOf(ground, { section9: true })).toBe(ground === 'UTL_34' ? 'COLLECTIVE' : byLetter)
  })

  test.each([
    ['UTL_23', true, 'S28'],
    ['UTL_25', true, 'S28'],
    ['UTL_25', false, 'NONE'],
    ['UTL_62', true, 'S27'],
  ] as const)('family of %s, basis for permanent %s', (sponsorGround, givesBasisForPermanent, group) => {
    expect(groupOf('UTL_CH6', { sponsorGround, givesBasisForPermanent })).toBe(group)
  })

  test.each([
    ['the day before 18', '2006-03-02', 'NONE', ['AGE_OUTSIDE']],
    ['the day of 18', '2006-03-01', 'S27', []],
    ['the day before 67', '1957-03-02', 'S27', ['ENDS_AT_67']],
    ['the day of 67', '1957-03-01', 'NONE', ['AGE_OUTSIDE']],
  ])('granted %s', (_day, birthDate, group, notices) => {
    expect(answer({ birthDate })).toMatchObject({ group, notices })
  })

  test.each(outside.map((ground) => [ground]))('age is not what keeps %s out', (ground) => {
    const permit = { ground: ground as 'VISA', grantedOn: '2024-03-01' }
    expect(answer({ permit, birthDate: '2010-01-01' }).notices).toEqual([])
  })

  test('the group gives right, duty and fee', () => {
    expect(answer({})).toMatchObject({
      right: true,
      duty: true,
      fee: { mayCharge: false, maxMandatoryHours: null },
    })
    expect(answer({}, worker)).toMatchObject({
      right: false,
      duty: true,
      fee: { mayCharge: true, maxMandatoryHours: 300 },
    })
    expect(answer({}, collective)).toMatchObject({
      right: true,
      duty: false,
      fee: { mayCharge: false, maxMandatoryHours: null },
    })
  })
})

describe('integreringsloven § 26: citizenship, and what was begun', () => {
  test.each(['NORDIC', 'EEA'] as const)('a citizen of %s is outside, whatever was begun', (citizenship) => {
    const formerCollective = { decisionOn: '2023-01-01' }
    const found = answer({
      citizenship,
      formerCollective,
      trainingStartedOn: '2024-06-01',
      inProgramme: true,
    })
    expect(found).toMatchObject({ group: 'NONE', right: false, mayComplete: false, notices: [] })
  })

  test.each([
    ['not begun', {}, 'NONE', false],
    ['training begun', { trainingStartedOn: '2024-05-01' }, 'S27', true],
    ['in the programme', { inProgramme: true }, 'S27', true],
  ] as const)('a new Norwegian citizen: %s', (_case, begun, group, mayComplete) => {
    expect(answer({ ...begun, citizenship: 'NORWEGIAN' })).toMatchObject({
      group,
      mayComplete,
      right: mayComplete,
      duty: false,
      testBy: null,
      notices: [],
    })
  })

  test('a citizen whose work permit gave duty only has nothing to complete', () => {
    const begun = { citizenship: 'NORWEGIAN', trainingStartedOn: '2024-06-01' } as const
    expect(answer(begun, worker).group).toBe('NONE')
  })

  test('a new permit without right: the latest earlier one decides, of equal ones the later in the list', () => {
    const permit = { ground: 'OTHER', grantedOn: '2026-01-01' } as const
    const earlierPermits = [
      { group: 'COLLECTIVE', grantedOn: '2022-02-01' },
      { group: 'COLLECTIVE', grantedOn: '2022-05-01' },
      { group: 'S27', grantedOn: '2022-05-01' },
      { group: 'COLLECTIVE', grantedOn: '2021-05-01' },
    ] as const
    const found = answer({ permit, earlierPermits, trainingStartedOn: '2024-06-01' })
    expect(found).toMatchObject({
      group: 'S27',
      mayComplete: true,
      duty: false,
      startsFrom: '2022-05-01',
      clock: 'RIGHT',
      norwegianEndsOn: '2025-05-01',
      socialStudiesBy: '2023-05-01',
      testBy: null,
      notices: ['FORMER_COLLECTIVE_CHECK'],
    })
    expect(answer({ permit, earlierPermits })).toMatchObject({ group: 'NONE', mayComplete: false })
  })

  test('a work permit after a right: the earlier right may be completed', () => {
    const earlierPermits = [{ group: 'S27', grantedOn: '2023-05-01' }] as const
    const found = answer({ earlierPermits, inProgramme: true }, worker)
    expect(found).toMatchObject({ group: 'S27', mayComplete: true, fee: { mayCharge: false } })
    expect(answer({ earlierPermits }, worker)).toMatchObject({ group: 'S28', mayComplete: false })
  })

  test('begun without any right is no right', () => {
    const permit = { ground: 'OTHER', grantedOn: '2026-01-01' } as const
    expect(answer({ permit, offeredOn: undefined, inProgramme: true })).toMatchObject({
      group: 'NONE',
      fee: { mayCharge: true, maxMandatoryHours: null },
    })
  })

  test('the first renewal belongs to the permit of now, not to the earlier one', () => {
    const permit = { ground: 'UTL_38_5', grantedOn: '2024-03-01', firstRenewedOn: '2025-03-01' } as const
    const old = { birthDate: '1957-01-01', permit, trainingStartedOn: '2024-06-01' }
    const earlierPermits = [{ group: 'S27', grantedOn: '2022-05-01' }] as const
    expect(answer({ ...old, earlierPermits }).startsFrom).toBe('2022-05-01')
  })

  test('someone with a right goes on as before when training has begun', () => {
    expect(answer({ trainingStartedOn: '2024-05-01' })).toMatchObject({ duty: true, mayComplete: false })
  })
})

describe('integreringsforskriften § 43 h: after collective protection', () => {
  const formerCollective = { decisionOn: '2023-11-03' }

  test('what has begun may be completed', () => {
    expect(answer({ formerCollective, trainingStartedOn: '2024-05-02' })).toMatchObject({
      group: 'COLLECTIVE',
      mayComplete: true,
      startsFrom: null,
      norwegianEndsOn: '2025-05-02',
      notices: ['FORMER_COLLECTIVE_NO_NEW_RIGHTS'],
    })
  })

  test('nothing new begins, also not by taking part in the programme', () => {
    expect(answer({ formerCollective, inProgramme: true })).toMatchObject({
      group: 'NONE',
      mayComplete: false,
      notices: ['FORMER_COLLECTIVE_NO_NEW_RIGHTS'],
    })
  })

  test.each([
    ['COLLECTIVE', ['FORMER_COLLECTIVE_CHECK']],
    ['S27', []],
  ] as const)('an earlier permit of group %s', (group, notices) => {
    const earlierPermits = [{ group, grantedOn: '2022-04-01' }]
    expect(answer({ earlierPermits }).notices).toEqual(notices)
    expect(answer({ earlierPermits }, worker).notices).toEqual(notices)
    expect(answer({ earlierPermits }, collective).notices).toEqual([])
  })
})

describe('integreringsloven § 26 second paragraph: the start', () => {
  test('arrival decides when the permit came first', () => {
    expect(answer({ arrivedOn: '2024-04-10' }).startsFrom).toBe('2024-03-01')
    expect(answer({ arrivedOn: '2024-04-10', grantedBeforeEntry: true }).startsFrom).toBe('2024-04-10')
  })

  test('§ 38 fifth paragraph waits for the first renewal', () => {
    const permit = { ground: 'UTL_38_5', grantedOn: '2023-03-01' } as const
    expect(answer({ permit })).toMatchObject({
      startsFrom: null,
      clock: 'RIGHT',
      norwegianEndsOn: null,
      socialStudiesBy: null,
      testBy: null,
      notices: ['AWAITS_FIRST_RENEWAL'],
    })
    const renewed = answer({ permit: { ...permit, firstRenewedOn: '2024-03-04' } })
    expect(renewed).toMatchObject({ startsFrom: '2024-03-04', norwegianEndsOn: '2027-03-04', notices: [] })
  })

  test('a renewal matters to no other permit', () => {
    const permit = { ground: 'UTL_28', grantedOn: '2024-03-01', firstRenewedOn: '2027-03-01' } as const
    expect(answer({ permit }).startsFrom).toBe('2024-03-01')
  })

  test('collective protection waits for settlement by agreement', () => {
    expect(answer({ settledByAgreementOn: undefined }, collective)).toMatchObject({
      startsFrom: null,
      norwegianEndsOn: '2025-08-19',
      notices: ['AWAITS_SETTLEMENT'],
    })
    expect(answer({}, collective)).toMatchObject({ startsFrom: '2024-06-03', notices: [] })
  })

  test.each([
    ['the day before the start', true, '2024-02-29', '2024-03-01', []],
    ['the day of the start', true, '2024-03-01', '2024-03-01', []],
    ['ten years after', true, '2034-03-01', '2034-03-01', []],
    ['ten years and a day after', true, '2034-03-02', '2024-03-01', ['SPECIAL_CASE_TOO_LATE']],
    ['without documents', false, '2025-01-10', '2024-03-01', ['SPECIAL_CASE_UNDOCUMENTED']],
  ] as const)('forskriften §§ 20–22, claimed %s', (_case, documented, claimedOn, startsFrom, notices) => {
    const specialCase = { cause: 'CARE', documented, claimedOn } as const
    expect(answer({ specialCase })).toMatchObject({ startsFrom, notices })
  })

  test('the special case belongs to right and duty, and needs a start', () => {
    const specialCase = { cause: 'DETAINED', documented: false, claimedOn: '2025-01-10' } as const
    expect(answer({ specialCase }, worker).notices).toEqual([])
    expect(answer({ specialCase }, collective).notices).toEqual([])
    const permit = { ground: 'UTL_38_5', grantedOn: '2023-03-01' } as const
    expect(answer({ specialCase, permit }).notices).toEqual(['AWAITS_FIRST_RENEWAL'])
  })
})

describe('integreringsloven § 30: the offer', () => {
  test.each([
    ['registered after the start', { registeredOn: '2024-11-30' }, '2025-02-28', null, '2025-02-28', []],
    ['registered before the start', { registeredOn: '2024-01-15' }, '2024-06-01', null, '2024-06-01', []],
    ['claimed', { claimedOn: '2024-04-01' }, null, '2024-07-01', '2024-07-01', []],
    [
      'both, on different days',
      { registeredOn: '2024-04-02', claimedOn: '2024-04-01' },
      '2024-07-02',
      '2024-07-01',
      '2024-07-02',
      ['TWO_DEADLINES'],
    ],
    [
      'both, with the same end',
      { registeredOn: '2024-01-02', claimedOn: '2024-02-01' },
      '2024-06-01',
      '2024-06-01',
      '2024-06-01',
      [],
    ],
    ['neither', {}, null, null, null, []],
  ])('%s', (_case, days, offerByRegistration, offerByClaim, offerBy, notices) => {
    expect(answer(days)).toMatchObject({ offerByRegistration, offerByClaim, offerBy, notices })
  })

  test('the claim of an accepted special case stands for a claim, unless there is one', () => {
    const specialCase = { cause: 'CARE', documented: true, claimedOn: '2025-01-10' } as const
    expect(answer({ specialCase }).offerByClaim).toBe('2025-04-10')
    expect(answer({ specialCase, claimedOn: '2025-03-01' }).offerByClaim).toBe('2025-06-01')
    expect(answer({ specialCase: { ...specialCase, documented: false } }).offerByClaim).toBeNull()
  })

  test('no offer is due before there is a right', () => {
    const waiting = { settledByAgreementOn: undefined, registeredOn: '2024-05-01', claimedOn: '2024-05-02' }
    expect(answer(waiting, collective)).toMatchObject({ offerByRegistration: null, offerByClaim: null })
  })
})

describe('integreringsforskriften §§ 72, 73: act and hours', () => {
  test.each([
    ['2020-12-31', 'INTRODUCTION_ACT', 250, 50],
    ['2021-01-01', 'INTEGRATION_ACT', 250, 50],
    ['2021-12-31', 'INTEGRATION_ACT', 250, 50],
    ['2022-01-01', 'INTEGRATION_ACT', 225, 75],
  ])('duty only, granted %s', (grantedOn, act, norwegian, socialStudies) => {
    expect(answer({}, granted(grantedOn, worker))).toMatchObject({ act, hours: { norwegian, socialStudies } })
  })

  test.each([
    ['2020-11-01', '2020-12-31', 'INTRODUCTION_ACT', 250, []],
    ['2020-11-01', '2021-01-01', 'INTEGRATION_ACT', 250, []],
    ['2020-11-01', '2021-12-31', 'INTEGRATION_ACT', 250, []],
    ['2021-12-31', '2022-01-01', 'INTEGRATION_ACT', 225, ['HOURS_225_READING']],
    ['2022-01-01', '2022-01-01', 'INTEGRATION_ACT', 225, []],
  ])('granted %s before entry, arrived %s', (grantedOn, arrivedOn, act, norwegian, readings) => {
    const found = answer({ grantedBeforeEntry: true, arrivedOn }, granted(grantedOn, worker))
    expect(found).toMatchObject({ act, hours: { norwegian } })
    expect(found.notices.filter((code) => code === 'HOURS_225_READING')).toEqual(readings)
  })

  test('the reading is no question for those with a right', () => {
    const late = { grantedBeforeEntry: true, arrivedOn: '2022-01-01', offeredOn: undefined }
    expect(answer(late, granted('2021-12-31'))).toMatchObject({
      hours: { norwegian: null, socialStudies: 75 },
      notices: [],
    })
  })

  test('introduksjonsloven: 550 hours, and no clock of the new act', () => {
    expect(answer({}, granted('2020-12-31'))).toMatchObject({
      act: 'INTRODUCTION_ACT',
      hours: { norwegian: 550, socialStudies: 50 },
      clock: null,
      norwegianEndsOn: null,
      socialStudiesBy: null,
      testBy: null,
      notices: ['INTRODUCTION_ACT'],
    })
    expect(answer({}, granted('2020-12-31', collective))).toMatchObject({
      clock: null,
      norwegianEndsOn: null,
      hours: { norwegian: null, socialStudies: 0 },
    })
  })

  test('the county takes the hours of those with a right, not of those with duty only', () => {
    const byCounty = answer({ countyResponsible: true })
    expect(byCounty).toMatchObject({
      hours: { norwegian: null, socialStudies: null },
      socialStudiesBy: null,
      testBy: null,
      norwegianEndsOn: '2027-05-01',
    })
    expect(answer({ countyResponsible: true }, worker)).toMatchObject({
      hours: { norwegian: 225, socialStudies: 75 },
      socialStudiesBy: '2025-05-01',
    })
  })
})

describe('integreringsloven §§ 32, 33: hours left', () => {
  test.each([
    ['none done', {}, 225, 75, false, false],
    ['some, with decimals', { norwegianDone: 100.15, socialStudiesDone: 0.1 }, 124.85, 74.9, false, false],
    [
      'one hundredth short',
      { norwegianDone: 224.99, socialStudiesDone: 50, socialStudiesInReception: 24.99 },
      0.01,
      0.01,
      false,
      false,
    ],
    ['all', { norwegianDone: 225, socialStudiesDone: 50, socialStudiesInReception: 25 }, 0, 0, true, true],
    ['more than all', { norwegianDone: 226, socialStudiesDone: 90 }, 0, 0, true, true],
    ['the goal reached', { goalReachedOn: '2024-12-01' }, 0, 75, true, false],
  ])('%s', (_case, done, norwegian, socialStudies, norwegianMet, socialStudiesMet) => {
    expect(answer(done, worker)).toMatchObject({
      remaining: { norwegian, socialStudies },
      dutyFulfilled: { norwegian: norwegianMet, socialStudies: socialStudiesMet },
    })
  })

  test('with a right there is no number of hours: only the goal fulfils', () => {
    const done = { norwegianDone: 1000 }
    expect(answer(done)).toMatchObject({
      remaining: { norwegian: null, socialStudies: 75 },
      dutyFulfilled: { norwegian: false, socialStudies: false },
    })
    expect(answer({ ...done, goalReachedOn: '2025-01-01' })).toMatchObject({
      remaining: { norwegian: null },
      dutyFulfilled: { norwegian: true },
    })
    expect(answer({ countyResponsible: true }).dutyFulfilled.socialStudies).toBeNull()
  })

  test('collective protection has no duty to fulfil', () => {
    expect(answer({ goalReachedOn: '2024-12-01' }, collective)).toMatchObject({
      remaining: { norwegian: null, socialStudies: 0 },
      dutyFulfilled: { norwegian: null, socialStudies: null },
    })
  })

  test('hours left and hours done are all the hours, whatever the decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 22_500 }), (hundredths) => {
        const { remaining } = answer({ norwegianDone: hundredths / 100 }, worker)
        expect(Math.round((remaining.norwegian ?? 0) * 100) + hundredths).toBe(22_500)
      }),
    )
  })
})

describe('integreringsforskriften § 74: the clock', () => {
  test.each([
    ['2023-07-31', undefined, 'AFTER', 'RIGHT', []],
    ['2023-08-01', undefined, 'AFTER', 'RIGHT', ['COHORT_BOUNDARY_DATE']],
    ['2023-08-01', undefined, 'FROM', 'OFFER', ['COHORT_BOUNDARY_DATE']],
    ['2023-08-02', undefined, 'AFTER', 'OFFER', []],
    ['2023-07-31', '2023-07-31', 'FROM', 'RIGHT', []],
    ['2023-07-31', '2023-08-01', 'AFTER', 'RIGHT', ['COHORT_BOUNDARY_DATE']],
    ['2023-07-31', '2023-08-01', 'FROM', 'OFFER', ['COHORT_BOUNDARY_DATE']],
    ['2023-07-31', '2023-08-02', 'AFTER', 'OFFER', []],
    ['2023-08-01', '2023-08-02', 'AFTER', 'OFFER', ['COHORT_BOUNDARY_DATE']],
  ] as const)('granted %s, arrived %s, %s: %s', (grantedOn, arrivedOn, cohortBoundary, clock, notices) => {
    const late = arrivedOn ? { grantedBeforeEntry: true, arrivedOn } : {}
    for (const base of [refugee, worker])
      expect(answer({ ...late, policy: { cohortBoundary } }, granted(grantedOn, base))).toMatchObject({
        clock,
        notices,
      })
  })

  test('the boundary is no question for collective protection', () => {
    expect(answer({}, granted('2023-08-01', collective))).toMatchObject({ clock: 'START', notices: [] })
  })

  test('an offer is needed where the clock runs from it', () => {
    const found = answer({ offeredOn: undefined })
    expect(found).toMatchObject({
      clock: 'OFFER',
      norwegianEndsOn: null,
      socialStudiesBy: null,
      testBy: null,
      notices: ['OFFER_DATE_NEEDED'],
    })
    expect(answer({ offeredOn: undefined }, worker).notices).toEqual(['OFFER_DATE_NEEDED'])
    expect(answer({ offeredOn: undefined }, granted('2023-05-01')).notices).toEqual([])
  })
})

describe('integreringsloven §§ 32, 33, 37 d: the days', () => {
  test.each([
    ['NONE', 36],
    ['COMPULSORY', 36],
    ['UKRAINIAN_UPPER_SECONDARY', 36],
    ['UPPER_SECONDARY', 18],
    ['HIGHER', 18],
  ] as const)('education %s: %i months and leave', (education, months) => {
    const found = answer({ education, approvedLeave: { months: 2, days: 10 } })
    const offered = localDate('2024-05-01')
    expect(found.norwegianEndsOn).toBe(addDays(addMonths(offered, months + 2), 10))
    expect(found.socialStudiesBy).toBe(addDays(addMonths(offered, 14), 10))
    expect(found.testBy).toBe(found.socialStudiesBy)
  })

  test('leave is added in one step with the months', () => {
    const found = answer({ offeredOn: '2024-03-31', approvedLeave: { months: 11 } })
    expect(found.socialStudiesBy).toBe('2026-02-28')
  })

  test('duty only: no end of norsk, and leave prolongs samfunnskunnskap under the new clock alone', () => {
    const approvedLeave = { months: 1 }
    expect(answer({ approvedLeave }, worker)).toMatchObject({
      norwegianEndsOn: null,
      socialStudiesBy: '2025-06-01',
      testBy: null,
    })
    expect(answer({ approvedLeave }, granted('2023-05-02', worker)).socialStudiesBy).toBe('2024-05-02')
  })

  test.each([
    ['no leave', {}, []],
    ['leave of no time', { approvedLeave: { months: 0, days: 0 } }, []],
    ['a month', { approvedLeave: { months: 1 } }, ['COLLECTIVE_LEAVE_UNCLEAR']],
    ['a day', { approvedLeave: { days: 1 } }, ['COLLECTIVE_LEAVE_UNCLEAR']],
  ])('collective protection has one year, with %s', (_case, leave, notices) => {
    expect(answer(leave, collective)).toMatchObject({ norwegianEndsOn: '2025-08-19', notices })
  })

  test.each([
    ['2027-07-01', []],
    ['2027-07-02', ['CHAPTER_6A_ENDED']],
  ])('collective protection begun %s', (trainingStartedOn, notices) => {
    expect(answer({ trainingStartedOn }, collective).notices).toEqual(notices)
  })

  test('no start, no end', () => {
    expect(answer({ trainingStartedOn: undefined }, collective).norwegianEndsOn).toBeNull()
  })

  test.each([
    ['the day after the end of both', '1960-05-02', '2027-05-01', '2025-05-01', []],
    ['the day norsk would end', '1960-05-01', '2027-05-01', '2025-05-01', []],
    ['the day before', '1960-04-30', '2027-04-30', '2025-05-01', ['ENDS_AT_67']],
    ['before both', '1957-06-01', '2024-06-01', '2024-06-01', ['ENDS_AT_67']],
  ])('67 years %s', (_case, birthDate, norwegianEndsOn, socialStudiesBy, notices) => {
    expect(answer({ birthDate })).toMatchObject({
      endsAt67: addYears(localDate(birthDate), 67),
      norwegianEndsOn,
      socialStudiesBy,
      testBy: socialStudiesBy,
      notices,
    })
  })

  test('67 years cuts samfunnskunnskap of those with duty only', () => {
    const found = answer({ birthDate: '1957-06-01' }, worker)
    expect(found).toMatchObject({ socialStudiesBy: '2024-06-01', notices: ['ENDS_AT_67'] })
  })
})

describe('integreringsforskriften §§ 27, 28: the goal', () => {
  const goal = (listening: string, oral: string) => ({
    listening,
    reading: listening,
    writing: listening,
    oral,
  })

  test.each([
    ['NONE', false, 'A2', 'B1'],
    ['NONE', true, 'A2', 'B1'],
    ['COMPULSORY', false, 'B1', 'B1'],
    ['UKRAINIAN_UPPER_SECONDARY', true, 'B1', 'B1'],
    ['UPPER_SECONDARY', false, 'B1', 'B2'],
    ['HIGHER', true, 'B2', 'B2'],
  ] as const)('%s, needs B2 %s', (education, needsB2, understood, oral) => {
    expect(answer({ education, needsB2 }).norwegianGoal).toEqual({
      levels: goal(understood, oral),
      minimumGrade: null,
    })
  })

  test('upper secondary from Ukraine counts with a § 34 permit, and is a question with another', () => {
    const education = 'UKRAINIAN_UPPER_SECONDARY'
    expect(answer({ education }, collective)).toMatchObject({
      norwegianGoal: { levels: goal('B1', 'B2') },
      notices: [],
    })
    expect(answer({ education }).notices).toEqual(['GSU_LIST_CHECK'])
    expect(answer({ education, birthDate: '2010-01-01' }).notices).toEqual(['AGE_OUTSIDE', 'GSU_LIST_CHECK'])
  })

  test.each([
    ['UPPER_SECONDARY', null],
    ['ADULT_PREPARATORY', goal('A2', 'B1')],
  ] as const)('trained in %s: a grade', (trainedIn, levels) => {
    expect(answer({ trainedIn, education: 'HIGHER', needsB2: true }).norwegianGoal).toEqual({
      levels,
      minimumGrade: 2,
    })
  })

  const b1 = { listening: 'B1', reading: 'B1', writing: 'B1', oral: 'B1' } as const
  const SKILLS = ['listening', 'reading', 'writing', 'oral'] as const

  test.each(SKILLS.map((skill) => [skill]))('%s below the guideline', (skill) => {
    expect(answer({ proposedGoal: { ...b1, [skill]: 'A2' } }).goalIssues).toEqual(['BELOW_GUIDELINE'])
    expect(answer({ proposedGoal: { ...b1, [skill]: 'B2' } }).goalIssues).toEqual([])
  })

  test.each(SKILLS.map((skill) => [skill]))('%s lowered', (skill) => {
    const previousGoal = { ...b1, [skill]: 'B2' }
    const lowered = (level: string) =>
      answer({ previousGoal, proposedGoal: { ...b1, [skill]: level } as typeof b1 }).goalIssues
    expect(lowered('B1')).toEqual([])
    expect(lowered('A2')).toEqual(['LOWERED_MORE_THAN_ONE_LEVEL'])
    expect(lowered('C1')).toEqual([])
  })

  test('a goal without levels has no guideline to be below', () => {
    const low = { ...b1, oral: 'A1' } as const
    expect(answer({ proposedGoal: low, trainedIn: 'UPPER_SECONDARY' }).goalIssues).toEqual([])
    expect(answer({ proposedGoal: low, birthDate: '2010-01-01' }).goalIssues).toEqual([])
  })
})

describe('integreringsforskriften § 29: catching up', () => {
  test.each([
    [7.5, false, 'FREE'],
    [7.51, false, 'MAY_CHARGE'],
    [7.51, true, 'FREE'],
  ])('%d of 75 hours, certificate %s', (hours, medicalCertificate, catchUp) => {
    for (const base of [refugee, worker])
      expect(answer({ socialStudiesAbsence: { hours, medicalCertificate } }, base).catchUp).toBe(catchUp)
  })

  test.each([
    [5, 'FREE'],
    [5.01, 'MAY_CHARGE'],
  ])('%d of 50 hours', (hours, catchUp) => {
    expect(answer({ socialStudiesAbsence: { hours } }, granted('2021-06-01')).catchUp).toBe(catchUp)
  })

  test('in the programme its own rules apply', () => {
    const absent = { inProgramme: true, socialStudiesAbsence: { hours: 20 } }
    expect(answer(absent)).toMatchObject({ catchUp: null, notices: ['PROGRAMME_RULES_APPLY'] })
    expect(answer({ inProgramme: true }).notices).toEqual([])
  })

  test('without hours there is nothing to catch up', () => {
    const socialStudiesAbsence = { hours: 20 }
    expect(answer({ socialStudiesAbsence, countyResponsible: true }).catchUp).toBeNull()
    expect(answer({ socialStudiesAbsence, countyResponsible: true }, worker).catchUp).toBe('MAY_CHARGE')
    expect(answer({ socialStudiesAbsence }, collective).catchUp).toBeNull()
    expect(answer({}).catchUp).toBeNull()
  })
})

describe('what an answer holds', () => {
  test('for those outside: nothing but the end at 67 and what may be charged', () => {
    const { findings, trace, ...found } = answer({ birthDate: '1950-01-01', citizenship: 'UNKNOWN' })
    expect(found).toEqual({
      group: 'NONE',
      right: false,
      duty: false,
      mayComplete: false,
      act: null,
      startsFrom: null,
      endsAt67: '2017-01-01',
      hours: { norwegian: null, socialStudies: null },
      remaining: { norwegian: null, socialStudies: null },
      dutyFulfilled: { norwegian: null, socialStudies: null },
      clock: null,
      norwegianEndsOn: null,
      socialStudiesBy: null,
      testBy: null,
      offerByRegistration: null,
      offerByClaim: null,
      offerBy: null,
      norwegianGoal: { levels: null, minimumGrade: null },
      goalIssues: [],
      fee: { mayCharge: true, maxMandatoryHours: null },
      catchUp: null,
      notices: ['AGE_OUTSIDE', 'CITIZENSHIP_UNKNOWN'],
      recheck: [],
    })
    expect(findings.map(({ met }) => met)).toEqual([false])
    expect(trace.map(({ rule }) => rule)).toEqual([
      'integreringsloven.s26.rights',
      'integreringsloven.s26.endsAt67',
      'integreringsloven.s26.fee',
    ])
  })

  test('findings tell what is met and what is not', () => {
    const done = { norwegianDone: 225, registeredOn: '2024-04-01' }
    expect(answer(done, worker).findings.map(({ cite, met }) => [cite, met])).toEqual([
      ['integreringsloven § 26, jf. §§ 27, 28 og 37 d', true],
      ['integreringsloven § 26 andre ledd, integreringsforskriften §§ 20–22', true],
      ['integreringsloven § 30 tredje ledd', null],
      ['integreringsloven § 32', true],
      ['integreringsloven § 33', false],
    ])
    const waiting = answer({ settledByAgreementOn: undefined }, collective).findings
    expect(waiting.map(({ met }) => met)).toEqual([true, false, null])
  })

  test('a parameter past its re-check date is named', () => {
    expect(answer({ registeredOn: '2027-07-01' }).recheck).toEqual([])
    expect(answer({ registeredOn: '2027-07-02' }).recheck.map(({ parameter }) => parameter)).toContain(
      'integreringsloven.s33.hours',
    )
    expect(answer({ trainingStartedOn: '2027-07-02' }, collective).recheck).not.toEqual([])
  })
})

describe('training refuses', () => {
  const faults = (change: object) => faultsOf(training, { ...refugee, ...change })
  const permit = (more: object) => ({ permit: { ground: 'UTL_28', grantedOn: '2024-03-01', ...more } })

  test.each([
    ['grant before birth', { birthDate: '2024-03-02' }, ['DATE_ORDER permit.grantedOn']],
    ['grant on the day of birth: not', { birthDate: '2024-03-01' }, []],
    ['no arrival', { grantedBeforeEntry: true }, ['REQUIRED arrivedOn']],
    ['arrival before grant', { grantedBeforeEntry: true, arrivedOn: '2024-02-29' }, ['DATE_ORDER arrivedOn']],
    ['arrival on the day of grant: not', { grantedBeforeEntry: true, arrivedOn: '2024-03-01' }, []],
    ['arrival before a grant made here: not', { arrivedOn: '2024-02-29' }, []],
    ['renewal before grant', permit({ firstRenewedOn: '2024-02-29' }), ['DATE_ORDER permit.firstRenewedOn']],
    ['training before the offer', { trainingStartedOn: '2024-04-30' }, ['DATE_ORDER trainingStartedOn']],
    ['training on the day of the offer: not', { trainingStartedOn: '2024-05-01' }, []],
    [
      'an earlier permit that is later',
      {
        earlierPermits: [
          { group: 'S27', grantedOn: '2024-03-01' },
          { group: 'S27', grantedOn: '2024-03-02' },
        ],
      },
      ['DATE_ORDER earlierPermits[1].grantedOn'],
    ],
    ['family without sponsor', permit({ ground: 'UTL_CH6' }), ['REQUIRED permit.sponsorGround']],
    ['a sponsor of no family', permit({ sponsorGround: 'UTL_28' }), ['CONFLICT permit.sponsorGround']],
    [
      '§ 9 through a work migrant',
      permit({ ground: 'UTL_CH6', sponsorGround: 'UTL_23', section9: true }),
      ['CONFLICT permit.section9'],
    ],
    [
      '§ 9 through a skilled worker’s family',
      permit({ ground: 'UTL_CH6', sponsorGround: 'UTL_25', section9: true }),
      ['CONFLICT permit.section9'],
    ],
    [
      '§ 9 through a refugee: not',
      permit({ ground: 'UTL_CH6', sponsorGround: 'UTL_28', section9: true }),
      [],
    ],
    [
      'collective protection both former and present',
      { ...permit({ ground: 'UTL_34' }), formerCollective: { decisionOn: '2024-01-01' } },
      ['CONFLICT formerCollective'],
    ],
    [
      'a previous goal without a new one',
      { previousGoal: { listening: 'B1', reading: 'B1', writing: 'B1', oral: 'B1' } },
      ['CONFLICT previousGoal'],
    ],
    [
      'too many hours in reception',
      { socialStudiesInReception: 25.01 },
      ['OUT_OF_RANGE socialStudiesInReception'],
    ],
    ['negative leave', { approvedLeave: { days: -1 } }, ['OUT_OF_RANGE approvedLeave.days']],
    ['an unknown key', { hours: 3 }, ['UNKNOWN_KEY hours']],
  ])('%s', (_case, change, expected) => {
    expect(faults(change)).toEqual(expected)
  })
})
