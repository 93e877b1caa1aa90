import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { CERTIFIED_ILLNESS } from './f05-own-illness'
import { CHILD_ILLNESS, isWithinAgeLimit } from './f06-child-illness'
import { childIllnessLimit } from './f07-child-quota'
import { kept, lost, review } from './verdict'

const child = (birthDate: string, chronic = false, higherRisk = false) => ({
  birthDate: localDate(birthDate),
  chronic,
  higherRisk,
})
const young = child('2020-01-01')
const limit = (
  children: readonly ReturnType<typeof child>[],
  {
    day = '2026-03-02',
    alone = false,
    countedAs = 'WITHIN_AGE_LIMIT' as 'UNDER_18' | 'WITHIN_AGE_LIMIT',
  } = {},
) => childIllnessLimit({ children, aloneWithCare: alone }, countedAs, localDate(day))

describe('integreringsforskriften § 5', () => {
  test.each([
    ['2026-04-19', 'KEPT', 'MEDICAL_CERTIFICATE'],
    ['2026-04-20', 'LOST', 'LONG_ILLNESS_DECISION'],
    ['2026-04-21', 'LOST', 'LONG_ILLNESS_DECISION'],
  ])('no stønad from 20 April by decision: %s is %s', (day, result, basis) => {
    const facts = { day: localDate(day), noStipendFrom: localDate('2026-04-20') }
    expect(CERTIFIED_ILLNESS.apply(facts)).toEqual({ result, basis })
  })
})

describe('integreringsforskriften § 6', () => {
  test.each([
    ['2014-12-31', false, '2026-12-31', true],
    ['2014-01-01', false, '2027-01-01', false],
    ['2008-12-31', true, '2026-12-31', true],
    ['2008-01-01', true, '2027-01-01', false],
  ])('born %s, chronic %s, on %s: %s', (birthDate, chronic, day, expected) => {
    expect(isWithinAgeLimit(child(birthDate, chronic), localDate(day))).toBe(expected)
  })

  const facts = {
    day: localDate('2026-03-02'),
    withinAgeLimit: true,
    illness: kept('SELF_CERTIFICATION'),
    usedBefore: 9,
    limit: 10,
  }

  test.each([
    ['the last day of the quota', {}, kept('SELF_CERTIFICATION')],
    ['the day after it', { usedBefore: 10 }, lost('QUOTA_CHILD_ILLNESS')],
    ['beyond a quota that shrank', { usedBefore: 12 }, lost('QUOTA_CHILD_ILLNESS')],
    ['too old comes first', { withinAgeLimit: false, usedBefore: 10 }, lost('CHILD_AGE_LIMIT')],
    [
      'a day lost already uses no quota',
      { illness: lost('CERTIFICATE_MISSING'), usedBefore: 10 },
      lost('CERTIFICATE_MISSING'),
    ],
    [
      'nor does a day to be judged',
      { illness: review('PREVENTED_FROM_DOCTOR'), usedBefore: 10 },
      review('PREVENTED_FROM_DOCTOR'),
    ],
  ])('%s', (_what, changed, expected) => {
    expect(CHILD_ILLNESS.apply({ ...facts, ...changed })).toEqual(expected)
  })
})

describe('integreringsforskriften § 7', () => {
  test.each([
    ['one child', [young], 10, 20],
    ['two children', [young, young], 10, 20],
    ['three children', [young, young, young], 15, 30],
    ['none', [], 10, 20],
    ['a chronically ill child', [child('2020-01-01', true)], 10, 20],
    ['one with higher risk', [child('2020-01-01', true, true)], 20, 40],
    ['higher risk in the year of 18', [child('2008-01-01', true, true)], 20, 40],
    ['higher risk the year after', [child('2007-12-31', true, true)], 10, 20],
    ['the third is not born', [young, young, child('2026-03-03')], 10, 20],
    ['the third is born today', [young, young, child('2026-03-02')], 15, 30],
    ['higher risk, not born', [young, child('2026-03-03', true, true)], 10, 20],
    ['the third is 13 this year', [young, young, child('2013-12-31')], 10, 20],
    ['the third is 12 this year', [young, young, child('2014-01-01')], 15, 30],
  ])('%s: %s days for two, %s for one', (_what, children, two, one) => {
    expect([limit(children), limit(children, { alone: true })]).toEqual([two, one])
  })

  test.each([
    ['2026-03-02', '2008-03-03', 15],
    ['2026-03-02', '2008-03-02', 10],
  ])('counting those under 18: on %s born %s gives %s', (day, birthDate, expected) => {
    expect(limit([young, young, child(birthDate)], { day, countedAs: 'UNDER_18' })).toBe(expected)
    expect(limit([young, young, child(birthDate)], { day })).toBe(10)
  })
})
