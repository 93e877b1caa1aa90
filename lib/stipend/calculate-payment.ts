import { type StipendResult, stipend } from '#lib/law/rules/stipend'
import type { RawStipendInput } from '#lib/law/rules/stipend-input'
import { hundredthsOfHours } from '#lib/values/hours'
import { addYears } from '#lib/values/local-date'
import { backPayLines, setOffLines } from './correction-lines'
import { exceptionsOf, type Resolutions } from './exceptions'
import type { Payment, PaymentFacts, PaymentLine } from './payment'
import { stipendFacts } from './stipend-facts'

/** The law's lines; what it sets off is shared out on the months it belongs to. */
const linesOf = ({ lines, trace }: StipendResult, { differences }: PaymentFacts): readonly PaymentLine[] =>
  lines.flatMap(({ code, rate, quantity, unit, amountOre }, index) =>
    code === 'SET_OFF'
      ? setOffLines(differences, -amountOre)
      : [
          {
            code,
            rate,
            quantityHundredths: quantity === null ? null : hundredthsOfHours(quantity),
            unit,
            amountOre,
            cite: trace[index]?.cite ?? '',
            trace: trace[index],
            ofMonth: null,
          },
        ],
  )

const sumOf = (lines: readonly { readonly amountOre: number }[]): number =>
  lines.reduce((sum, { amountOre }) => sum + amountOre, 0)

const notBelowZero = (lines: readonly PaymentLine[]): readonly PaymentLine[] => {
  const sum = sumOf(lines)
  if (sum >= 0) return []
  const cite = 'integreringsloven § 20'
  const none = { rate: null, quantityHundredths: null, unit: null, ofMonth: null }
  return [{ ...none, code: 'NOT_BELOW_ZERO', amountOre: -sum, cite, trace: {} }]
}

const answerOf = (input: RawStipendInput) => {
  const answer = stipend.decide(input)
  return answer.ok
    ? { result: answer.value, refused: null }
    : { result: null, refused: answer.refusal[0]?.message ?? '' }
}

/** The same month had the participant not turned 25 in it. */
const plainOreOf = (input: RawStipendInput, result: StipendResult | null): number => {
  if (!result?.notices.includes('TURNING_25_UNCLEAR')) return 0
  const younger = stipend.decide({ ...input, birthDate: addYears(input.birthDate as never, 1) })
  return younger.ok ? younger.value.payableOre : 0
}

const withoutTrekk = (input: RawStipendInput): RawStipendInput => ({
  ...input,
  absences: (input.absences ?? []).filter(({ cause }) => cause === 'UNPAID'),
})

const overpaidOf = ({ differences }: PaymentFacts): number =>
  -differences.reduce((sum, { ore }) => sum + Math.min(ore, 0), 0)

/** What a person has chosen to set off now: all that is owed, or the part that was named. */
const setOffOf = (facts: PaymentFacts, { OVERPAID }: Resolutions): number => {
  if (OVERPAID?.choice !== 'SET_OFF') return 0
  const owed = overpaidOf(facts)
  return Math.min(OVERPAID.ore ?? owed, owed)
}

/**
 * A participant's payment for a month (integreringsloven §§ 19–25, 46 g): the law's lines, what belongs to
 * earlier months, and the exceptions a person must look at. The same facts and choices give the same answer.
 */
export const calculatePayment = (facts: PaymentFacts, resolutions: Resolutions = {}): Payment => {
  const base = stipendFacts(facts.month, facts.person, facts.absence, facts.policy)
  const asked = { ...base, setOffOre: setOffOf(facts, resolutions) }
  const { result: found, refused } = answerOf(asked)
  const exceptions = exceptionsOf(
    refused ? { ...facts, refused } : facts,
    found,
    plainOreOf(asked, found),
    resolutions,
  )

  const hold = resolutions.DECISION_NEEDED?.choice === 'HOLD' && found?.decision.required
  const input = hold ? { ...withoutTrekk(base), setOffOre: 0 } : asked
  const { result } = hold ? answerOf(input) : { result: found }
  const own = result ? linesOf(result, facts) : []
  const owed = resolutions.UNDERPAID?.choice === 'PAY' ? backPayLines(facts.differences) : []
  const held = notBelowZero(own)
  const lines = [...own, ...held, ...owed]
  const ofThisMonth = lines.filter(({ ofMonth }) => ofMonth === null)
  return {
    facts,
    input,
    asked: hold ? asked : null,
    result,
    decision: found?.decision ?? null,
    lines,
    payableOre: sumOf(lines),
    ownOre: sumOf(ofThisMonth),
    exceptions,
  }
}
