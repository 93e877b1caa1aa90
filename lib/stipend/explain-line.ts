import { formatDate, formatMonth, formatOre } from '#lib/i18n/format'
import { say, type Text } from '#lib/i18n/text'
import { rateReasons, stipendTexts } from '#lib/i18n/texts/stipend'
import { explainTexts as t } from '#lib/i18n/texts/stipend-why'
import type { RateCode } from '#lib/law/parameters/stipend'
import { daysIn } from '#lib/values/month'
import { absenceLine } from './explain-absence'
import {
  type Context,
  inForce,
  type Line,
  quantityOf,
  quantityWords,
  step,
  stepsToMonth,
  wordsOfLine,
} from './explain-amounts'
import type { LineExplanation } from './stipend.view'

const stipendLine = (line: Line, context: Context): Omit<LineExplanation, 'title'> => {
  const { facts } = context.payment
  const { language } = context
  const rate = (line.rate ?? 'FULL') as RateCode
  const { count } = quantityOf(line)
  const days = context.payment.law?.segments.reduce((sum, segment) => sum + segment.days, 0) ?? count
  const last = daysIn(facts.month)
  const dividedBy = days === last || facts.policy.partMonth === 'CALENDAR_SHARE' ? last : 30
  const isWhole = count === last
  const reason = rateReasons[rate]
  return {
    answer: say(isWhole ? t.wholeMonth : t.partOfMonth(count, dividedBy), language),
    facts: [
      { when: formatDate(facts.person.birthDate), what: say(t.born, language) },
      { when: formatDate(facts.person.startedOn), what: say(t.programmeStarted, language) },
      ...facts.person.family.map(({ relation, birthDate, from }) => ({
        when: formatDate(birthDate ?? from ?? facts.person.birthDate),
        what: say(t.relations[relation] ?? t.family, language),
      })),
    ],
    rule: reason ? say(reason, language) : '',
    cites: ['integreringsloven § 20', 'integreringsloven § 19'],
    inForce: inForce(context),
    steps: [
      ...stepsToMonth(context, rate),
      ...(isWhole ? [] : [step(t.share, `× ${count} ÷ ${dividedBy}`, formatOre(line.amountOre), context)]),
    ],
    stepsNote: say(stipendTexts.fractionNote, language),
  }
}

const OTHER: Readonly<Record<string, { readonly rule: Text; readonly cites: readonly string[] }>> = {
  NO_PARTICIPATION: { rule: t.noParticipation, cites: ['integreringsloven § 19'] },
  SET_OFF: { rule: t.setOff, cites: ['integreringsloven § 25'] },
  BACK_PAY: { rule: t.backPay, cites: ['integreringsloven § 19'] },
  NOT_BELOW_ZERO: { rule: t.notBelowZero, cites: ['integreringsloven § 20'] },
  WORK_IN_PROGRAMME: { rule: t.work, cites: ['integreringsloven § 23'] },
}

const otherLine = (line: Line, { payment, language }: Context): Omit<LineExplanation, 'title'> => {
  const { rule, cites } = OTHER[line.code] ?? { rule: t.benefit, cites: ['integreringsloven § 22'] }
  return {
    answer: `${wordsOfLine(line, language)}: ${formatOre(line.amountOre)}.`,
    facts: payment.facts.differences.map(({ month, ore }) => ({
      when: formatMonth(month),
      what: formatOre(ore),
    })),
    rule: say(rule, language),
    cites,
  }
}

/** Why a line is what it is: facts, rule, law, arithmetic, decision, and what would have been otherwise. */
export const explainLine = (line: Line, context: Context): LineExplanation => {
  const title = say(
    t.whyAmount(formatOre(Math.abs(line.amountOre)), wordsOfLine(line, context.language)),
    context.language,
  )
  if (line.code === 'STIPEND') return { title, ...stipendLine(line, context) }
  if (/^(INVALID|UNPAID)/.test(line.code)) return { title, ...absenceLine(line, context) }
  return { title, ...otherLine(line, context) }
}

/** Why the sum is what it is. */
export const explainTotal = (lines: readonly Line[], { payment, language }: Context): LineExplanation => ({
  title: say(t.whyTotal(formatOre(payment.payableOre)), language),
  answer: say(t.totalAnswer, language),
  facts: [],
  rule: say(t.totalRule, language),
  cites: ['integreringsloven § 19', 'integreringsloven § 20'],
  steps: [
    ...lines.map((line) => ({
      what: wordsOfLine(line, language),
      how: quantityWords(line, language),
      result: formatOre(line.amountOre),
    })),
    { what: say(stipendTexts.paid, language), how: '', result: formatOre(payment.payableOre) },
  ],
})
