import { formatHours, formatOre, formatWhole } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { benefitLine, dayCount, lineTexts, rateTexts } from '#lib/i18n/texts/stipend'
import { explainTexts as t } from '#lib/i18n/texts/stipend-why'
import { amountsOfRate } from '#lib/law/integreringsloven/s20-stipend-amount'
import type { RateCode } from '#lib/law/parameters/stipend'
import { negate, over } from '#lib/values/fraction'
import { roundToOre } from '#lib/values/money'
import { firstDay } from '#lib/values/month'
import type { PaymentFacts } from './payment'
import type { StoredPayment } from './payments.repo'

export type Line = StoredPayment['lines'][number]

export type Context = {
  readonly payment: Pick<StoredPayment, 'input' | 'law' | 'payableOre'> & { readonly facts: PaymentFacts }
  readonly language: Language
}

/** `Stønad, full sats`, `Trekk for ugyldig fravær` */
export const wordsOfLine = ({ code, rate }: Pick<Line, 'code' | 'rate'>, language: Language): string => {
  const words = say(lineTexts[code] ?? benefitLine, language)
  return rate ? `${words}, ${say(rateTexts[rate] ?? t.fullRate, language).toLowerCase()}` : words
}

export const quantityOf = ({ quantityHundredths, unit }: Pick<Line, 'quantityHundredths' | 'unit'>) => ({
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

export const gOf = ({ payment: { law } }: Context): number => law?.gKr ?? 0

export const amounts = (context: Context, rate: RateCode) =>
  amountsOfRate(firstDay(context.payment.facts.month), gOf(context), rate)

export const mainRate = ({ payment: { law } }: Context): RateCode => law?.segments[0]?.rate ?? 'FULL'

export const inForce = (context: Context): string =>
  say(t.baseAmount(formatWhole(gOf(context))), context.language)

export const step = (words: Text, how: string, result: string, { language }: Context) => ({
  what: say(words, language),
  how,
  result,
})

/** From G to a month of the rate, as anyone can check it on paper. */
export const stepsToMonth = (context: Context, rate: RateCode) => {
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

/** Øre of one unit of the line; null where a line has no unit of its own. */
export const unitOre = (line: Line, context: Context): number | null => {
  const { month, hour } = amounts(context, (line.rate as RateCode | null) ?? mainRate(context))
  if (line.code === 'STIPEND') return roundToOre(month)
  if (!/^(INVALID|UNPAID)/.test(line.code)) return null
  return roundToOre(negate(line.unit === 'HOURS' ? hour : over(month, 30)))
}
