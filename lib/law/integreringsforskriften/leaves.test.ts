import { describe, expect, test } from 'vitest'
import { type LocalDate, localDate } from '#lib/values/local-date'
import { ANTENATAL_CHECK, PREGNANCY } from './f11-pregnancy'
import { BIRTH_FATHER, BIRTH_MOTHER } from './f12-birth'
import { BREASTFEEDING } from './f13-breastfeeding'
import { WELFARE } from './f14-welfare'
import { PEACE_WORK } from './f14a-peace-work'
import { ILLNESS_LEAVE } from './f15-illness-leave'
import { followUpFrom, PARENTAL_LEAVE } from './f16-parental-leave'
import { RELIGIOUS_DAY } from './f17-religious-days'
import { HOLIDAY } from './f18-holiday'

const day = localDate('2026-06-10')

describe('integreringsforskriften §§ 11 and 12', () => {
  test('a check that could be outside programme time is judged', () => {
    expect(ANTENATAL_CHECK.apply({ couldBeOutside: false })).toEqual({
      result: 'KEPT',
      basis: 'ANTENATAL_CHECK',
    })
    expect(ANTENATAL_CHECK.apply({ couldBeOutside: true })).toEqual({
      result: 'REVIEW',
      basis: 'CHECK_COULD_BE_OUTSIDE',
    })
  })

  test.each([
    ['pregnancy, day 10', PREGNANCY, 9, 'KEPT PREGNANCY'],
    ['pregnancy, day 11', PREGNANCY, 10, 'LOST QUOTA_PREGNANCY'],
    ['mother, day 20', BIRTH_MOTHER, 19, 'KEPT BIRTH'],
    ['mother, day 21', BIRTH_MOTHER, 20, 'LOST UNPAID_LEAVE'],
  ])('%s', (_what, provision, usedBefore, expected) => {
    const { result, basis } = provision.apply({ day, usedBefore })
    expect(`${result} ${basis}`).toBe(expected)
  })

  test.each([
    [6, true, 'KEPT BIRTH'],
    [7, true, 'LOST QUOTA_BIRTH_FATHER'],
    [0, false, 'REVIEW BIRTH_CONDITIONS'],
    [7, false, 'REVIEW BIRTH_CONDITIONS'],
  ])('father, %s days used, conditions met %s', (usedBefore, conditionsMet, expected) => {
    const { result, basis } = BIRTH_FATHER.apply({ day, usedBefore, conditionsMet })
    expect(`${result} ${basis}`).toBe(expected)
  })
})

describe('integreringsforskriften § 13', () => {
  const birthDate = localDate('2025-06-11')
  const partsOn = (on: string, hours: number) =>
    BREASTFEEDING.apply({ day: localDate(on), birthDate, hours }).map((part) =>
      [part.result, part.basis, part.hours].join(' '),
    )

  test.each([
    ['2026-06-10', 0.5, ['KEPT BREASTFEEDING 0.5']],
    ['2026-06-10', 1, ['KEPT BREASTFEEDING 1']],
    ['2026-06-10', 1.01, ['KEPT BREASTFEEDING 1', 'LOST BREASTFEEDING_UNPAID 0.01']],
    ['2026-06-10', 1.1, ['KEPT BREASTFEEDING 1', 'LOST BREASTFEEDING_UNPAID 0.1']],
    ['2026-06-10', 24, ['KEPT BREASTFEEDING 1', 'LOST BREASTFEEDING_UNPAID 23']],
    ['2026-06-11', 1.5, ['LOST BREASTFEEDING_UNPAID 1.5']],
  ])('on %s, %s hours', (on, hours, expected) => {
    expect(partsOn(on, hours)).toEqual(expected)
  })

  test('the first year of a child born on a leap day ends on 28 February', () => {
    const born = { birthDate: localDate('2024-02-29'), hours: 1 }
    expect(BREASTFEEDING.apply({ ...born, day: localDate('2025-02-27') })[0]?.result).toBe('KEPT')
    expect(BREASTFEEDING.apply({ ...born, day: localDate('2025-02-28') })[0]?.result).toBe('LOST')
  })
})

describe('integreringsforskriften §§ 14 and 14 a', () => {
  const facts = { day, reason: 'OTHER', travel: false, usedInYear: 0, usedForEvent: 0 } as const
  const outcome = (changed: object) => {
    const { result, basis } = WELFARE.apply({ ...facts, ...changed })
    return `${result} ${basis}`
  }

  test.each([
    [{ usedInYear: 9 }, 'KEPT WELFARE'],
    [{ usedInYear: 10 }, 'LOST QUOTA_WELFARE'],
    [{ usedInYear: 9, travel: true, reason: 'DEATH' }, 'KEPT WELFARE_TRAVEL'],
    [{ usedInYear: 10, travel: true, reason: 'DEATH' }, 'LOST QUOTA_WELFARE'],
    [{ travel: true, reason: 'DEATH', usedForEvent: 3 }, 'KEPT WELFARE_TRAVEL'],
    [{ reason: 'DEATH', usedForEvent: 2 }, 'KEPT WELFARE'],
    [{ reason: 'DEATH', usedForEvent: 3 }, 'REVIEW WELFARE_SUBLIMIT'],
    [{ reason: 'KINDERGARTEN', usedForEvent: 2 }, 'KEPT WELFARE'],
    [{ reason: 'KINDERGARTEN', usedForEvent: 3 }, 'REVIEW WELFARE_SUBLIMIT'],
    [{ reason: 'SCHOOL_START', usedForEvent: 0 }, 'KEPT WELFARE'],
    [{ reason: 'SCHOOL_START', usedForEvent: 1 }, 'REVIEW WELFARE_SUBLIMIT'],
    [{ reason: 'OWN_WEDDING', usedForEvent: 0 }, 'KEPT WELFARE'],
    [{ reason: 'OWN_WEDDING', usedForEvent: 1 }, 'REVIEW WELFARE_SUBLIMIT'],
    [{ reason: 'OWN_WEDDING', usedForEvent: 1, usedInYear: 10 }, 'LOST QUOTA_WELFARE'],
    [{ reason: 'APPOINTMENT', usedForEvent: 30 }, 'KEPT WELFARE'],
    [{ reason: 'NURSING_AT_HOME', usedForEvent: 30 }, 'KEPT WELFARE'],
    [{ reason: 'OTHER', usedForEvent: 30 }, 'KEPT WELFARE'],
  ])('%o: %s', (changed, expected) => {
    expect(outcome(changed)).toBe(expected)
  })

  test.each([
    ['peace work, day 10', PEACE_WORK, 9, 'KEPT PEACE_WORK'],
    ['peace work, day 11', PEACE_WORK, 10, 'LOST QUOTA_PEACE_WORK'],
    ['ferie, day 25', HOLIDAY, 24, 'KEPT HOLIDAY'],
    ['ferie, day 26', HOLIDAY, 25, 'LOST QUOTA_HOLIDAY'],
  ])('%s', (_what, provision, usedInYear, expected) => {
    const { result, basis } = provision.apply({ day, usedInYear })
    expect(`${result} ${basis}`).toBe(expected)
  })
})

describe('integreringsforskriften § 15', () => {
  test.each([
    ['2025-06-02', 365, true, 'LOST UNPAID_LEAVE'],
    ['2025-06-02', 366, true, 'LOST LEAVE_EXHAUSTED'],
    ['2025-06-02', 365, false, 'REVIEW CERTIFICATE_MISSING'],
    ['2025-06-02', 366, false, 'LOST LEAVE_EXHAUSTED'],
    ['2027-06-01', 366, true, 'LOST UNPAID_LEAVE'],
    ['2027-06-01', 367, true, 'LOST LEAVE_EXHAUSTED'],
    ['2028-02-29', 365, true, 'LOST UNPAID_LEAVE'],
    ['2028-02-29', 366, true, 'LOST LEAVE_EXHAUSTED'],
  ])('from %s, day %s, certificate %s', (first, daysTaken, certificate, expected) => {
    const { result, basis } = ILLNESS_LEAVE.apply({ certificate, firstLeaveDay: localDate(first), daysTaken })
    expect(`${result} ${basis}`).toBe(expected)
  })
})

describe('integreringsforskriften § 16', () => {
  const facts = {
    day,
    birthDate: localDate('2025-09-01'),
    adoptedOn: undefined as LocalDate | undefined,
    firstLeaveDay: localDate('2025-10-01'),
    daysTaken: 1,
  }

  test.each([
    ['the last day of ten months', { daysTaken: 304 }, 'LOST UNPAID_LEAVE'],
    ['the day after', { daysTaken: 305 }, 'LOST LEAVE_EXHAUSTED'],
    ['the last day of the first year', { day: localDate('2026-08-31') }, 'LOST UNPAID_LEAVE'],
    ['the first birthday', { day: localDate('2026-09-01') }, 'LOST LEAVE_EXHAUSTED'],
    [
      'adopted: the first year does not matter',
      { day: localDate('2026-09-01'), adoptedOn: localDate('2026-01-01') },
      'LOST UNPAID_LEAVE',
    ],
    [
      'adopted: ten months do',
      { adoptedOn: localDate('2026-01-01'), daysTaken: 305 },
      'LOST LEAVE_EXHAUSTED',
    ],
    ['adopted the day before 15', { adoptedOn: localDate('2040-08-31') }, 'LOST UNPAID_LEAVE'],
    ['adopted on the day of 15', { adoptedOn: localDate('2040-09-01') }, 'REVIEW ADOPTED_CHILD_AGE'],
    [
      'adopted after 15, ten months over',
      { adoptedOn: localDate('2040-09-02'), daysTaken: 305 },
      'REVIEW ADOPTED_CHILD_AGE',
    ],
  ])('%s', (_what, changed, expected) => {
    const { result, basis } = PARENTAL_LEAVE.apply({ ...facts, ...changed })
    expect(`${result} ${basis}`).toBe(expected)
  })

  test('the follow-up is offered from the fourth month', () => {
    expect(followUpFrom(localDate('2025-11-30'))).toBe('2026-02-28')
  })
})

describe('integreringsforskriften § 17 andre ledd', () => {
  test.each([
    ['2026-05-27', 0, 'KEPT RELIGIOUS_DAY'],
    ['2026-05-28', 0, 'REVIEW RELIGIOUS_NOTICE'],
    ['2026-05-27', 1, 'KEPT RELIGIOUS_DAY'],
    ['2026-05-27', 2, 'REVIEW QUOTA_RELIGIOUS'],
    ['2026-05-28', 2, 'REVIEW RELIGIOUS_NOTICE'],
  ])('notice on %s, %s used', (noticeOn, usedInYear, expected) => {
    const facts = { day: localDate('2026-06-11'), from: day, noticeOn: localDate(noticeOn), usedInYear }
    const { result, basis } = RELIGIOUS_DAY.apply(facts)
    expect(`${result} ${basis}`).toBe(expected)
  })
})
