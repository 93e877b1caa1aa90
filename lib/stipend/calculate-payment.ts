import { type StipendResult, stipend } from '#lib/law/rules/stipend'
import type { RawStipendInput } from '#lib/law/rules/stipend-input'
import { hundredthsOfHours } from '#lib/values/hours'
import { addYears } from '#lib/values/local-date'
import { exceptionsOf, type Resolutions } from './exceptions'
import type { Payment, PaymentFacts, PaymentLine } from './payment'
import { stipendFacts } from './stipend-facts'

const linesOf = ({ lines, trace }: StipendResult): readonly PaymentLine[] =>
  lines.map(({ code, rate, quantity, unit, amountOre }, index) => ({
    code,
    rate,
    quantityHundredths: quantity === null ? null : hundredthsOfHours(quantity),
    unit,
    amountOre,
    cite: trace[index]?.cite ?? '',
    trace: trace[index],
  }))

const sumOf = (lines: readonly { readonly amountOre: number }[]): number =>
  lines.reduce((sum, { amountOre }) => sum + amountOre, 0)

const extraLine = (code: string, amountOre: number, trace: unknown): PaymentLine => ({
  code,
  rate: null,
  quantityHundredths: null,
  unit: null,
  amountOre,
  cite: 'integreringsloven § 19',
  trace,
})

/** What is owed from earlier months, and what keeps the payment from falling below nothing. */
const withExtras = (
  lines: readonly PaymentLine[],
  { differences }: PaymentFacts,
  resolutions: Resolutions,
): readonly PaymentLine[] => {
  const owed = differences.filter(({ ore }) => ore > 0)
  const backPay =
    resolutions.UNDERPAID?.choice === 'PAY'
      ? owed.map(({ month, ore }) => extraLine('BACK_PAY', ore, { month }))
      : []
  const sum = sumOf([...lines, ...backPay])
  return [...lines, ...backPay, ...(sum < 0 ? [extraLine('NOT_BELOW_ZERO', -sum, {})] : [])]
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

/**
 * A participant's payment for a month (integreringsloven §§ 19–25, 46 g): the law's lines, what belongs to
 * earlier months, and the exceptions a person must look at. The same facts and choices give the same answer.
 */
export const calculatePayment = (facts: PaymentFacts, resolutions: Resolutions = {}): Payment => {
  const base = stipendFacts(facts.month, facts.person, facts.absence, facts.policy)
  const setOffOre = resolutions.OVERPAID?.choice === 'SET_OFF' ? overpaidOf(facts) : 0
  const asked = { ...base, setOffOre }
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
  const lines = withExtras(result ? linesOf(result) : [], facts, resolutions)
  const corrections = sumOf(lines.filter(({ code }) => code === 'SET_OFF' || code === 'BACK_PAY'))
  const payableOre = sumOf(lines)
  return { facts, input, result, lines, payableOre, ownOre: payableOre - corrections, exceptions }
}
