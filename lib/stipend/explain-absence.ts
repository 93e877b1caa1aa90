import { formatOre, formatShortDate, formatWeekday } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { markTexts } from '#lib/i18n/texts/attendance'
import { stipendTexts } from '#lib/i18n/texts/stipend'
import { explainTexts as t } from '#lib/i18n/texts/stipend-why'
import { stipend } from '#lib/law/rules/stipend'
import type { RawStipendInput } from '#lib/law/rules/stipend-input'
import { over } from '#lib/values/fraction'
import { roundToOre } from '#lib/values/money'
import {
  amounts,
  type Context,
  inForce,
  type Line,
  mainRate,
  quantityOf,
  quantityWords,
  step,
  stepsToMonth,
} from './explain-amounts'
import type { Evidence } from './payment'
import type { LineExplanation } from './stipend.view'

const evidenceFacts = (evidence: readonly Evidence[], language: Language): LineExplanation['facts'] =>
  evidence.flatMap(({ date, code, decided, by, at, reason, absentQuarters, plannedQuarters }) => [
    {
      when: `${formatWeekday(date, language).slice(0, 2)}. ${formatShortDate(date)}`,
      what: say(absentQuarters >= plannedQuarters ? stipendTexts.wholeDay : t.partOfDay, language),
    },
    ...(decided
      ? [
          {
            when: formatShortDate(at.slice(0, 10) as Evidence['date']),
            what: `${say(markTexts[code], language)}: ${by}.${reason ? ` «${reason}»` : ''}`,
          },
        ]
      : []),
  ])

const payableOf = (input: RawStipendInput): number => {
  const answer = stipend.decide(input)
  return answer.ok ? answer.value.payableOre : 0
}

/** What the same rule would have paid had the absence been valid: all of it, or one day. */
const counterfactuals = (cause: 'INVALID' | 'UNPAID', context: Context): LineExplanation['whatIf'] => {
  const { input } = context.payment
  const absences = input.absences ?? []
  const mine = absences.filter((absence) => (absence.cause ?? 'INVALID') === cause)
  const without = (gone: readonly unknown[]) => ({
    ...input,
    absences: absences.filter((absence) => !gone.includes(absence)),
  })
  const now = payableOf(input)
  const one = (words: Text, gone: readonly unknown[]) => {
    const ore = payableOf(without(gone))
    return { what: say(words, context.language), ore, change: ore - now }
  }
  return [one(t.allAccepted, mine), ...(mine.length > 1 ? [one(t.oneAccepted, mine.slice(0, 1))] : [])]
}

const decisionWords = ({ payment: { law }, language }: Context): string => {
  if (!law) return ''
  const { required, trekkOre, halfPaymentOre, twelfthOfGOre } = law.decision
  const limits = [formatOre(trekkOre), formatOre(halfPaymentOre), formatOre(twelfthOfGOre)] as const
  return say(required ? t.needsDecision(...limits) : t.noDecision(...limits), language)
}

/** Why absence costs what it does: the days with who decided, the rule, the sum, and another course. */
export const absenceLine = (line: Line, context: Context): Omit<LineExplanation, 'title'> => {
  const { language, payment } = context
  const cause = line.code.startsWith('INVALID') ? 'INVALID' : 'UNPAID'
  const { count, isHours } = quantityOf(line)
  const { month, hour } = amounts(context, mainRate(context))
  const dates = new Set(
    (payment.input.absences ?? [])
      .filter(
        (absence) => (absence.cause ?? 'INVALID') === cause && (absence.hours !== undefined) === isHours,
      )
      .map(({ date }) => date as string),
  )
  const evidence = payment.facts.evidence.filter(({ date }) => dates.has(date))
  const part = isHours
    ? [step(t.perHour, '÷ 1850', formatOre(roundToOre(hour)), context)]
    : [step(t.perDay, '÷ 30', formatOre(roundToOre(over(month, 30))), context)]
  return {
    answer: say(
      cause === 'INVALID'
        ? t.invalidAnswer(quantityWords(line, language))
        : t.unpaidAnswer(quantityWords(line, language)),
      language,
    ),
    facts: evidenceFacts(evidence, language),
    rule: say(cause === 'INVALID' ? t.invalidRule : t.unpaidRule, language),
    cites:
      cause === 'INVALID' ? ['integreringsloven § 21', 'integreringsloven § 20'] : ['integreringsloven § 17'],
    inForce: inForce(context),
    steps: [
      ...stepsToMonth(context, mainRate(context)),
      ...part,
      {
        what: quantityWords(line, language),
        how: `× ${String(count).replace('.', ',')}`,
        result: formatOre(-line.amountOre),
      },
    ],
    stepsNote: say(stipendTexts.fractionNote, language),
    decision: decisionWords(context),
    whatIf: counterfactuals(cause, context) ?? [],
  }
}
