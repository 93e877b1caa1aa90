import {
  formatDate,
  formatHours,
  formatMonth,
  formatOre,
  formatShortDate,
  formatWeekday,
  formatWhole,
} from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { markTexts } from '#lib/i18n/texts/attendance'
import {
  benefitLine,
  dayCount,
  lineTexts,
  rateReasons,
  rateTexts,
  stipendTexts,
} from '#lib/i18n/texts/stipend'
import { explainTexts as t } from '#lib/i18n/texts/stipend-why'
import { amountsOfRate } from '#lib/law/integreringsloven/s20-stipend-amount'
import type { RateCode } from '#lib/law/parameters/stipend'
import { stipend } from '#lib/law/rules/stipend'
import type { RawStipendInput } from '#lib/law/rules/stipend-input'
import { negate, over } from '#lib/values/fraction'
import { roundToOre } from '#lib/values/money'
import { daysIn, firstDay } from '#lib/values/month'
import type { Evidence, PaymentFacts } from './payment'
import type { StoredPayment } from './payments.repo'
import type { LineExplanation } from './stipend.view'

type Line = StoredPayment['lines'][number]

type Context = {
  readonly payment: Pick<StoredPayment, 'input' | 'law' | 'payableOre'> & { readonly facts: PaymentFacts }
  readonly language: Language
}

/** `Stønad, full sats`, `Trekk for ugyldig fravær` */
export const wordsOfLine = ({ code, rate }: Pick<Line, 'code' | 'rate'>, language: Language): string => {
  const words = say(lineTexts[code] ?? benefitLine, language)
  return rate ? `${words}, ${say(rateTexts[rate] ?? t.fullRate, language).toLowerCase()}` : words
}

const quantityOf = ({ quantityHundredths, unit }: Pick<Line, 'quantityHundredths' | 'unit'>) => ({
  count: (quantityHundredths ?? 0) / 100,
  isHours: unit === 'HOURS',
})

/** `2 dager`, `1,5 timer`; nothing where a line has no quantity. */
export const quantityWords = (
  line: Pick<Line, 'quantityHundredths' | 'unit'>,
  language: Language,
): string => {
  if (line.quantityHundredths === null) return ''
  const { count, isHours } = quantityOf(line)
  return say(isHours ? t.hours(formatHours(count)) : dayCount(count), language)
}

const gOf = ({ payment: { law } }: Context): number => law?.gKr ?? 0

const amounts = (context: Context, rate: RateCode) =>
  amountsOfRate(firstDay(context.payment.facts.month), gOf(context), rate)

const mainRate = ({ payment: { law } }: Context): RateCode => law?.segments[0]?.rate ?? 'FULL'

const inForce = (context: Context): string => say(t.baseAmount(formatWhole(gOf(context))), context.language)

const step = (words: Text, how: string, result: string, { language }: Context) => ({
  what: say(words, language),
  how,
  result,
})

/** From G to a month of the rate, as anyone can check it on paper. */
const stepsToMonth = (context: Context, rate: RateCode) => {
  const g = gOf(context)
  const { month } = amounts(context, rate)
  const share = say(rateTexts[rate] ?? t.fullRate, context.language)
  return [
    step(t.yearly, `2 × ${formatWhole(g)}`, formatOre(g * 200), context),
    ...(rate === 'FULL'
      ? []
      : [step(t.rateShare, `× ${share}`, formatOre(roundToOre(amounts(context, rate).year)), context)]),
    step(t.monthly, '÷ 12', formatOre(roundToOre(month)), context),
  ]
}

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

const absenceLine = (line: Line, context: Context): Omit<LineExplanation, 'title'> => {
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

/** Øre of one unit of the line; null where a line has no unit of its own. */
export const unitOre = (line: Line, context: Context): number | null => {
  const { month, hour } = amounts(context, (line.rate as RateCode | null) ?? mainRate(context))
  if (line.code === 'STIPEND') return roundToOre(month)
  if (!/^(INVALID|UNPAID)/.test(line.code)) return null
  return roundToOre(negate(line.unit === 'HOURS' ? hour : over(month, 30)))
}
