import { z } from 'zod'
import { asMessage } from '#lib/i18n/message'
import { moneyFactTexts as t } from '#lib/i18n/texts/money-facts'

/** More than anyone is paid in a month or a year: a slip of the finger. */
const MOST_ORE = 200_000_000

/** An amount as it is typed, `12 345,50`, in whole øre. Never below zero. */
export const kroner = z.string(asMessage(t.notKroner)).transform((typed, ctx): number => {
  const digits = typed.replaceAll(/[\s\u00a0]/g, '').replace('.', ',')
  const ore = /^\d{1,9}(,\d{1,2})?$/.test(digits) ? Math.round(Number(digits.replace(',', '.')) * 100) : -1
  if (ore >= 0 && ore <= MOST_ORE) return ore
  const text = digits.startsWith('-') ? t.negativeKroner : t.notKroner
  ctx.addIssue({ code: 'custom', message: asMessage(ore > MOST_ORE ? t.tooMuch : text) })
  return z.NEVER
})

const readQuarters = (typed: string, most: number, ctx: z.RefinementCtx): number => {
  const hours = /^\d{1,3}([.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN
  const quarters = hours * 4
  if (Number.isInteger(quarters) && hours <= most) return quarters
  const text = typed.startsWith('-') ? t.negativeHours : t.notHours
  ctx.addIssue({ code: 'custom', message: asMessage(hours > most ? t.tooManyHours(most) : text) })
  return z.NEVER
}

/** Hours as they are typed, `37,5`, in whole quarters up to `most` hours. */
export const quartersUpTo = (most: number) =>
  z.string(asMessage(t.notHours)).transform((typed, ctx) => readQuarters(typed.trim(), most, ctx))

/** The same of a field that may be empty, which means none. */
export const quartersOrNone = (most: number) =>
  z
    .string(asMessage(t.notHours))
    .transform((typed, ctx) => (typed.trim() === '' ? 0 : readQuarters(typed.trim(), most, ctx)))
