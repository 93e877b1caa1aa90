import { z } from 'zod'
import { day, municipality, words } from './facts.schema'

const ore = z.number().int()
const monthText = z.string().regex(/^\d{4}-\d{2}$/, 'er ikke en måned (åååå-mm)')

const line = z.strictObject({
  code: words,
  /** As the Norwegian payslip says it. */
  words,
  quantity: z.string().max(40),
  amountOre: ore,
  /** The closed month that the line puts right. */
  ofMonth: monthText.nullable(),
})

const common = {
  /** The reader's language; `nb` gives Norwegian alone. */
  language: words,
  municipality,
  preparedOn: day,
  name: words,
  caseNumber: words,
}

/** What a month's payslip letter is made of. */
export const payslipLetterFactsSchema = z.strictObject({
  ...common,
  month: monthText,
  payrollOn: day,
  /** Not approved yet. */
  isDraft: z.boolean(),
  lines: z.array(line).max(60),
  payableOre: ore,
  /** Days with absence that cost something, and their hours; no hours: the whole day. */
  absences: z.array(z.strictObject({ date: day, hours: z.number().nullable() })).max(31),
  /** The trekk is small enough to be made without a vedtak (§ 46 g): it can be objected to. */
  trekkBelowLimit: z.boolean(),
})
export type PayslipLetterFacts = z.infer<typeof payslipLetterFactsSchema>

/** What the letter about a late change of closed months is made of. */
export const changeLetterFactsSchema = z.strictObject({
  ...common,
  run: monthText,
  months: z
    .array(z.strictObject({ month: monthText, paidOre: ore, nowOre: ore, ore }))
    .min(1)
    .max(24),
})
export type ChangeLetterFacts = z.infer<typeof changeLetterFactsSchema>
