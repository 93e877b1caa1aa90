import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { absenceFacts } from '#lib/attendance/absence-facts'
import { MARK_CODES, type MarkCode } from '#lib/attendance/codes.schema'
import { isWorkday } from '#lib/law/integreringsforskriften/f17-holidays'
import { absence } from '#lib/law/rules/absence'
import type { AbsenceInput } from '#lib/law/rules/absence-input'
import { stipendFactsOf } from '#lib/law/rules/absence-to-stipend'
import { PAYROLL_TEMPLATES } from '#lib/settings/payroll-columns.schema'
import { addDays, localDate } from '#lib/values/local-date'
import { daysOf, month } from '#lib/values/month'
import { calculatePayment } from './calculate-payment'
import type { PaymentFacts } from './payment'
import { payrollRows } from './payroll-rows'

const FEBRUARY = month('2027-02')
const workdays = daysOf(FEBRUARY).filter(isWorkday)

type Day = { readonly code: MarkCode; readonly absentQuarters: number }

/** The facts of a month whose working days were marked so. */
const factsOf = (days: readonly Day[], age = 35, started = '2026-08-03'): PaymentFacts => {
  const startedOn = localDate(started)
  const marks = days.flatMap(({ code, absentQuarters }, index) => {
    const date = workdays[index]
    return date && code !== 'PRESENT' && code !== 'LEAVE'
      ? [{ date, code, absentQuarters, plannedQuarters: 12 }]
      : []
  })
  const facts = absenceFacts({
    startsOn: startedOn,
    asOf: localDate('2027-02-28'),
    marks,
    leaves: [],
    circumstances: [],
    presentOn: [],
    childBirthDates: [localDate('2020-05-05')],
    policy: { holidayYear: 'CALENDAR', countChildren: 'WITHIN_AGE_LIMIT', selfCertSeries: 'SEPARATE' },
  })
  const answer = absence.decide(facts)
  if (!answer.ok) throw new Error(answer.refusal[0]?.message)
  return {
    month: FEBRUARY,
    person: {
      birthDate: addDays(localDate('2027-02-01'), -365 * age),
      startedOn,
      endedOn: null,
      family: [],
      benefits: [],
      works: [],
    },
    absence: stipendFactsOf(facts as AbsenceInput, answer.value),
    evidence: [],
    missing: [],
    hasTimetable: true,
    differences: [],
    changed: [],
    refused: null,
    policy: { turning25: 'FROM_BIRTHDAY', partMonth: 'THIRTIETHS', capHourTrekkAtDay: true, extraG: [] },
  }
}

const day = fc.record({
  code: fc.constantFrom(...MARK_CODES),
  absentQuarters: fc.integer({ min: 1, max: 12 }),
})
const days = fc.array(day, { maxLength: workdays.length })

const present = (marks: readonly Day[], codes: readonly MarkCode[]): readonly Day[] =>
  marks.map((mark) => (codes.includes(mark.code) ? { code: 'PRESENT', absentQuarters: 0 } : mark))

describe('a payment, whatever was registered', () => {
  test('unsettled absence and lateness never cost anything', () => {
    fc.assert(
      fc.property(days, (marks) => {
        const with_ = calculatePayment(factsOf(marks)).payableOre
        const without = calculatePayment(factsOf(present(marks, ['UNEXPLAINED', 'LATE']))).payableOre
        expect(with_).toBe(without)
      }),
    )
  })

  test('only what a person has decided reaches the line of ugyldig fravær', () => {
    fc.assert(
      fc.property(days, (marks) => {
        const { lines } = calculatePayment(factsOf(present(marks, ['INVALID'])))
        expect(lines.filter(({ code }) => code.startsWith('INVALID'))).toEqual([])
      }),
    )
  })

  test('what lacks a right to stønad without being ugyldig is always asked about first', () => {
    fc.assert(
      fc.property(days, (marks) => {
        const { lines, exceptions } = calculatePayment(factsOf(marks, 35, '2027-01-20'))
        const isAsked = exceptions.some(({ code }) => code === 'UNPAID_ABSENCE')
        expect(isAsked).toBe(lines.some(({ code }) => code.startsWith('UNPAID')))
      }),
    )
  })

  test('the lines add up to what is paid and to the control total of the file, and it is never below zero', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 19, max: 50 }),
        fc.integer({ min: -3_000_000, max: 3_000_000 }),
        (marks, age, ore) => {
          const facts = { ...factsOf(marks, age), differences: [{ month: month('2027-01'), ore }] }
          const chosen = { byId: '', at: '' }
          const { lines, payableOre } = calculatePayment(facts, {
            OVERPAID: { choice: 'SET_OFF', ...chosen },
            UNDERPAID: { choice: 'PAY', ...chosen },
          })
          const sum = lines.map(({ amountOre }) => amountOre).reduce((a, b) => a + b, 0)
          const numbered = lines.map((line, index) => ({ ...line, number: index + 1 }))
          const paid = { caseNumber: '1', name: 'Rask Elv', lines: numbered, decision: '' }
          const layout = { columns: PAYROLL_TEMPLATES.NEUTRAL, codes: {}, withTotal: true }
          const file = payrollRows(FEBRUARY, [paid], layout)
          expect([sum, file.controlTotalOre]).toEqual([payableOre, payableOre])
          expect(payableOre).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  test('the same facts give the same payment', () => {
    fc.assert(
      fc.property(days, (marks) => {
        expect(calculatePayment(factsOf(marks))).toEqual(calculatePayment(factsOf(marks)))
      }),
    )
  })
})
