import { describe, expect, test } from 'vitest'
import { answerOf } from '#lib/testing/rule'
import { absence } from './absence'
import { absenceShape, type RawAbsenceInput } from './absence-input'
import { stipendFactsOf } from './absence-to-stipend'
import { stipend } from './stipend'

const facts = (entries: RawAbsenceInput['entries'], more: Partial<RawAbsenceInput> = {}) => {
  const raw = { startsOn: '2025-10-01', entries, ...more }
  const input = absenceShape.read(raw, '', () => undefined)
  if (!input) throw new Error('The absences are malformed')
  return stipendFactsOf(input, answerOf(absence, raw))
}

describe('from absence to stønad', () => {
  test('ugyldig fravær is trekk, other lost days are unpaid, kept days are nothing', () => {
    expect(
      facts([
        { kind: 'INVALID', from: '2026-06-01', to: '2026-06-02' },
        { kind: 'INVALID', from: '2026-06-03', to: '2026-06-03', hours: 2.25 },
        { kind: 'APPLIED_FOR', from: '2026-06-04', to: '2026-06-04', approved: true, withStipend: false },
        { kind: 'APPLIED_FOR', from: '2026-06-05', to: '2026-06-05', approved: true },
      ]),
    ).toEqual({
      absences: [
        { date: '2026-06-01', cause: 'INVALID', hours: undefined },
        { date: '2026-06-02', cause: 'INVALID', hours: undefined },
        { date: '2026-06-03', cause: 'INVALID', hours: 2.25 },
        { date: '2026-06-04', cause: 'UNPAID', hours: undefined },
      ],
      withoutStipend: [],
      bothCauses: [],
      undecided: [],
    })
  })

  test('hours of one day and cause are one entry; a day with both causes is named', () => {
    const { absences, bothCauses } = facts([
      { kind: 'INVALID', from: '2026-06-01', to: '2026-06-01', hours: 0.1 },
      { kind: 'INVALID', from: '2026-06-01', to: '2026-06-02', hours: 0.2 },
      {
        kind: 'APPLIED_FOR',
        from: '2026-06-02',
        to: '2026-06-02',
        approved: true,
        withStipend: false,
        hours: 1,
      },
    ])
    expect(absences).toEqual([
      { date: '2026-06-01', cause: 'INVALID', hours: 0.3 },
      { date: '2026-06-02', cause: 'INVALID', hours: 0.2 },
      { date: '2026-06-02', cause: 'UNPAID', hours: 1 },
    ])
    expect(bothCauses).toEqual(['2026-06-02'])
  })

  test('leave without stønad is counted in calendar days, from the first row to the end of the entry', () => {
    const { absences, withoutStipend } = facts([
      { kind: 'PARENTAL_LEAVE', birthDate: '2026-06-01', from: '2026-06-06', to: '2026-06-14' },
    ])
    expect([absences, withoutStipend]).toEqual([[], [{ from: '2026-06-08', to: '2026-06-14' }]])
  })

  test('paid days come first, and a run ends the day before a row of another kind', () => {
    const birth = facts([
      { kind: 'BIRTH_MOTHER', birthDate: '2026-06-01', from: '2026-06-01', to: '2026-07-05' },
    ])
    expect(birth.withoutStipend).toEqual([{ from: '2026-06-29', to: '2026-07-05' }])

    const illness = facts(
      [
        {
          kind: 'OWN_ILLNESS',
          from: '2026-06-01',
          to: '2026-06-12',
          certificateFrom: '2026-06-02',
          certificateTo: '2026-06-08',
        },
      ],
      { longIllnessNoStipendFrom: '2026-06-04' },
    )
    expect(illness.withoutStipend).toEqual([{ from: '2026-06-04', to: '2026-06-08' }])
    expect(illness.absences.map(({ date }) => date)).toEqual(['2026-06-11', '2026-06-12'])
  })

  test('a run goes on when the leave is used up', () => {
    const { withoutStipend } = facts([
      { kind: 'PARENTAL_LEAVE', birthDate: '2025-10-01', from: '2026-09-24', to: '2026-10-06' },
    ])
    expect(withoutStipend).toEqual([{ from: '2026-09-24', to: '2026-10-06' }])
  })

  test('what an official must decide is named once a day and costs nothing', () => {
    const { absences, undecided } = facts([
      { kind: 'UNEXPLAINED', from: '2026-06-01', to: '2026-06-02', hours: 1 },
      { kind: 'UNEXPLAINED', from: '2026-06-02', to: '2026-06-02', hours: 2 },
    ])
    expect([absences, undecided]).toEqual([[], ['2026-06-01', '2026-06-02']])
  })

  test('the stønad accepts what it is given', () => {
    const { absences, withoutStipend } = facts([
      { kind: 'INVALID', from: '2026-06-01', to: '2026-06-02' },
      { kind: 'PARENTAL_LEAVE', birthDate: '2026-06-01', from: '2026-06-08', to: '2026-06-14' },
    ])
    const { payableOre } = answerOf(stipend, {
      month: '2026-06',
      birthDate: '1990-05-10',
      programme: { startedOn: '2026-01-12' },
      absences,
      withoutStipend,
    })
    // 23 of 30 days, less 2 days: 21/30 of 22 758.17
    expect(payableOre).toBe(1_593_072)
  })
})
