import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer, couple, workdaysOf } from '#lib/testing/stipend'
import { BENEFIT_KINDS } from './stipend-input'

describe('whatever the facts', () => {
  const dates = workdaysOf('2026-06')
  const absences = fc.uniqueArray(
    fc.record({
      date: fc.constantFrom(...dates),
      hours: fc.option(
        fc.integer({ min: 1, max: 2400 }).map((hundredths) => hundredths / 100),
        { nil: undefined },
      ),
      cause: fc.constantFrom('INVALID' as const, 'UNPAID' as const),
    }),
    { selector: ({ date }) => date },
  )
  const benefits = fc.array(
    fc.record({
      kind: fc.constantFrom(...BENEFIT_KINDS.filter((kind) => kind !== 'TRANSITIONAL')),
      amountOre: fc.integer({ min: 0, max: 1_500_000 }),
      earnedBeforeStart: fc.boolean(),
      received: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  const facts = fc.record({
    birthDate: fc.constantFrom('1990-05-10', '2001-06-16', '2004-02-29'),
    parentPeriods: fc.constantFrom([], [{ from: '2026-06-10' }]),
    partner: fc.constantFrom(undefined, couple.partner),
    absences,
    benefits,
    workInProgramme: fc.constantFrom(undefined, { hours: 12.5, payOre: 150_000 }),
    setOffOre: fc.integer({ min: 0, max: 3_000_000 }),
    policy: fc.record({ capHourTrekkAtDay: fc.boolean() }),
  })

  test('what is paid is the sum of the lines, and never below nothing', () => {
    fc.assert(
      fc.property(facts, (input) => {
        const { lines, payableOre } = answer(input)
        const sum = lines.reduce((total, { amountOre }) => total + amountOre, 0)
        expect(payableOre).toBe(sum < 0 ? 0 : sum)
      }),
    )
  })

  test('gross and set-off are the lines they come from', () => {
    fc.assert(
      fc.property(facts, (input) => {
        const { lines, grossOre, setOffLeftOre } = answer(input)
        const total = (code: string) =>
          lines.filter((line) => line.code === code).reduce((sum, { amountOre }) => sum + amountOre, 0)
        expect(grossOre).toBe(total('STIPEND'))
        expect(setOffLeftOre).toBe(input.setOffOre + total('SET_OFF'))
      }),
    )
  })

  test('the trekk for absence never exceeds the stønad when hours are capped', () => {
    fc.assert(
      fc.property(absences, (lost) => {
        const { lines, grossOre } = answer({ absences: lost })
        const trekk = lines
          .filter(({ code }) => code !== 'STIPEND')
          .reduce((sum, line) => sum - line.amountOre, 0)
        expect(trekk).toBeLessThanOrEqual(grossOre)
      }),
    )
  })

  test('more absence never pays more', () => {
    fc.assert(
      fc.property(facts, fc.nat(), (input, pick) => {
        const fewer = input.absences.filter((_, index) => index !== pick % (input.absences.length + 1))
        expect(answer(input).payableOre).toBeLessThanOrEqual(answer({ ...input, absences: fewer }).payableOre)
      }),
    )
  })

  test('the order of the absences does not matter', () => {
    fc.assert(
      fc.property(facts, (input) => {
        expect(answer({ ...input, absences: input.absences.toReversed() })).toEqual(answer(input))
      }),
    )
  })

  test('each line carries the trace of its own amount', () => {
    fc.assert(
      fc.property(facts, (input) => {
        const { lines, trace } = answer(input)
        expect(trace.slice(0, lines.length).map(({ value }) => value)).toEqual(
          lines.map(({ amountOre }) => amountOre),
        )
      }),
    )
  })

  test('a full month is the month amount, whatever its length', () => {
    const full = ['2026-05', '2026-06', '2027-02', '2028-02'].map((of) => answer({ month: of }).grossOre)
    expect(new Set(full)).toEqual(new Set([2_275_817]))
  })
})
