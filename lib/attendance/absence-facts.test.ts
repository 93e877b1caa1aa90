import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { absence } from '#lib/law/rules/absence'
import type { AbsenceInput } from '#lib/law/rules/absence-input'
import { stipendFactsOf } from '#lib/law/rules/absence-to-stipend'
import { addDays, localDate } from '#lib/values/local-date'
import { type AbsenceRecord, absenceFacts } from './absence-facts'
import { MARK_CODES } from './codes.schema'

const START = localDate('2026-08-03')
const CODES = MARK_CODES.filter((code) => code !== 'PRESENT')

const dayOf = (offset: number) => addDays(START, offset)
const mark = fc.record({
  date: fc.integer({ min: 0, max: 200 }).map(dayOf),
  code: fc.constantFrom(...CODES),
  absentQuarters: fc.integer({ min: 1, max: 24 }),
  plannedQuarters: fc.constant(24),
})
const leave = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('WELFARE', 'HOLIDAY', 'APPLIED_FOR'),
  from: fc.integer({ min: 0, max: 200 }).map(dayOf),
  days: fc.integer({ min: 0, max: 10 }),
  withStipend: fc.boolean(),
  outcome: fc.constantFrom('GRANTED' as const, 'REFUSED' as const, 'APPLIED' as const),
})
const record = fc
  .record({
    marks: fc.array(mark, { maxLength: 25 }),
    leaves: fc.array(leave, { maxLength: 3 }),
    child: fc.boolean(),
  })
  .map(
    ({ marks, leaves, child }): AbsenceRecord => ({
      startsOn: START,
      asOf: dayOf(220),
      marks,
      leaves: leaves.map(({ days, ...one }) => ({
        ...one,
        to: addDays(one.from, days),
        details: one.kind === 'WELFARE' ? { reason: 'OTHER' } : {},
      })),
      presentOn: [],
      childBirthDates: child ? [localDate('2020-05-05')] : [],
      circumstances: [],
      policy: { holidayYear: 'CALENDAR', countChildren: 'WITHIN_AGE_LIMIT', selfCertSeries: 'SEPARATE' },
    }),
  )

const answerTo = (given: AbsenceRecord) => {
  const facts = absenceFacts(given)
  const answer = absence.decide(facts)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return { law: answer.value, stipend: stipendFactsOf(facts as AbsenceInput, answer.value) }
}

describe('absence as the law gets it', () => {
  test('nothing but ugyldig, set by a person, ever reduces the stønad', () => {
    fc.assert(
      fc.property(record, (given) => {
        const { law, stipend } = answerTo(given)
        const invalid = new Set(given.marks.filter(({ code }) => code === 'INVALID').map(({ date }) => date))
        for (const { date, trekk } of law.days) if (trekk) expect(invalid).toContain(date)
        for (const { date, cause } of stipend.absences)
          if (cause === 'INVALID') expect(invalid).toContain(date)
      }),
      { numRuns: 300 },
    )
  })

  test('what is left unexplained is undecided, however long it lasts', () => {
    fc.assert(
      fc.property(record, (given) => {
        const marks = given.marks.map((one) => ({ ...one, code: 'UNEXPLAINED' as const }))
        const { law, stipend } = answerTo({ ...given, marks })
        expect(law.days.filter(({ trekk }) => trekk)).toEqual([])
        expect(stipend.absences.filter(({ cause }) => cause === 'INVALID')).toEqual([])
      }),
    )
  })
})
