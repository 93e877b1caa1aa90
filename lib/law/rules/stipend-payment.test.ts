import { describe, expect, test } from 'vitest'
import { answer, wholeMonthLost, workdaysOf } from '#lib/testing/stipend'

describe('a month without participation (§ 24)', () => {
  test('takes all that is left, and benefits, work and set-off wait', () => {
    const { lines, setOffLeftOre, notices, decision } = answer({
      absences: wholeMonthLost,
      benefits: [
        { kind: 'OTHER', amountOre: 1 },
        { kind: 'SICKNESS', amountOre: 1, earnedBeforeStart: true, received: false },
      ],
      workInProgramme: { hours: 1, payOre: 1 },
      setOffOre: 700,
    })
    expect(lines.map(({ code, amountOre }) => [code, amountOre])).toEqual([
      ['STIPEND', 2_275_817],
      ['INVALID_DAYS', -1_668_932],
      ['NO_PARTICIPATION', -606_885],
    ])
    expect([setOffLeftOre, decision.trekkOre, decision.halfPaymentOre]).toEqual([700, 2_275_817, 1_137_908])
    expect(notices).toEqual(['FULL_MONTH_WITHOUT_PARTICIPATION'])
  })

  test('with one day that was only unpaid, the trekk is the ugyldige days alone', () => {
    const [first, ...others] = wholeMonthLost
    const absences = [{ date: first?.date ?? '', cause: 'UNPAID' as const }, ...others]
    const { payableOre, decision } = answer({ absences })
    expect([payableOre, decision.trekkOre, decision.halfPaymentOre, decision.required]).toEqual([
      0,
      1_593_072,
      1_099_978,
      true,
    ])
  })

  test('needs whole days: one of hours leaves something', () => {
    const [first, ...others] = wholeMonthLost
    const absences = [{ date: first?.date ?? '', hours: 24 }, ...others]
    expect(answer({ absences }).payableOre).toBe(606_884)
  })

  test('needs the whole month in the programme', () => {
    const programme = { startedOn: '2026-06-02' }
    const absences = wholeMonthLost.filter(({ date }) => date > '2026-06-01')
    expect(answer({ programme, absences }).payableOre).toBe(606_884)
  })
})

describe('a month that was not in full', () => {
  test('is not lost although every virkedag of it is', () => {
    // Saturday 30 May is the last day: the programme ends a day before the month, after its last virkedag.
    const absences = workdaysOf('2026-05').map((date) => ({ date }))
    const programme = { startedOn: '2026-01-12', endedOn: '2026-05-30' }
    const { lines, payableOre } = answer({ month: '2026-05', programme, absences })
    expect([lines.length, payableOre]).toEqual([2, 910_327])
  })

  test('without a stønad day has no right, and says so', () => {
    const { findings, lines } = answer({ programme: { startedOn: '2026-07-01' } })
    expect([findings[0]?.met, findings.length, lines]).toEqual([false, 2, []])
    expect(findings[1]?.because).toContain('Trekket er 0,00 kroner;')
  })

  test('one hour, one øre', () => {
    const { findings } = answer({ absences: [{ date: '2026-06-03', hours: 1 }], setOffOre: 1 })
    expect(findings.slice(2, 4).map(({ because }) => because)).toEqual([
      'Ugyldig fravær, 1 time: -147,62 kroner.',
      'Motregning av for mye utbetalt stønad: -0,01 kroner.',
    ])
  })
})

describe('set-off (§ 25)', () => {
  test.each([
    ['takes what is left and keeps the rest', 3_000_000, 0, 724_183],
    ['takes exactly what is left', 2_275_817, 0, 0],
    ['leaves an øre', 2_275_816, 1, 0],
  ])('%s', (_what, setOffOre, payableOre, setOffLeftOre) => {
    expect(answer({ setOffOre })).toMatchObject({ payableOre, setOffLeftOre })
  })

  test('counts as trekk only as far as it was used', () => {
    expect(answer({ setOffOre: 3_000_000 }).decision).toMatchObject({ trekkOre: 2_275_817, required: true })
  })
})

describe('the payment that a trekk is measured by (§ 46 g)', () => {
  const fifteen = wholeMonthLost.slice(0, 15)

  test('is what benefits and work leave', () => {
    const benefits = [{ kind: 'AAP', amountOre: 500_000 }] as const
    const workInProgramme = { hours: 10, payOre: 100_000 }
    expect(answer({ absences: fifteen, benefits, workInProgramme }).decision.halfPaymentOre).toBe(837_908)
  })

  test('is never below nothing', () => {
    const benefits = [{ kind: 'AAP', amountOre: 9_000_000 }] as const
    expect(answer({ absences: fifteen, benefits }).decision).toMatchObject({
      halfPaymentOre: 0,
      required: true,
    })
  })
})
