import { z } from 'zod'
import { oneOf, optionalText } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { between, inputTexts } from '#lib/i18n/texts/input'
import { settingRules } from '#lib/i18n/texts/settings'
import { parseLocalDate } from '#lib/values/local-date'
import { networkOf } from '#lib/values/network'
import { NEEDED_FIELDS, PAYROLL_FIELDS } from './payroll-columns.schema'
import { type PairsOf, type SettingSpec, settingKinds } from './setting-kinds.schema'
import { type SettingKey, settingSchemas } from './setting-values'

const KEYS = Object.keys(settingSchemas) as [SettingKey, ...SettingKey[]]
const REASON = 500

const row = z.object({ first: optionalText, second: optionalText })

const form = z.object({
  key: oneOf(KEYS),
  /** A date, a number, a code, or YES and NO; empty means none. */
  value: optionalText,
  /** The list of a setting that has one. */
  rows: z.array(row).max(60),
  reference: optionalText,
  /** 0 while the setting holds its default and has no row. */
  version: z.number().int().min(0).max(2_000_000_000),
})

type Form = z.output<typeof form>
type Issue = (path: readonly (string | number)[], text: Parameters<typeof asMessage>[0]) => void

const readNumber = (value: string, least: number, most: number, issue: Issue): number | null => {
  const wanted = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (wanted >= least && wanted <= most) return wanted
  issue(['value'], between(least, most))
  return null
}

const readDate = (text: string, path: readonly (string | number)[], issue: Issue) => {
  const date = parseLocalDate(text)
  if (!date) issue(path, text === '' ? inputTexts.required : inputTexts.notADate)
  return date
}

const readPairs = (of: PairsOf, rows: Form['rows'], issue: Issue) => {
  for (const [at, { first, second }] of rows.entries()) {
    if (first === '') issue(['rows', at, 'first'], inputTexts.required)
    else if (of === 'networks' && !networkOf(first)) issue(['rows', at, 'first'], settingRules.network)
    if (second === '' || second.length > REASON) issue(['rows', at, 'second'], inputTexts.required)
    if (rows.findIndex((other) => other.first === first) < at)
      issue(['rows', at, 'first'], settingRules.twice)
  }
  return Object.fromEntries(rows.map(({ first, second }) => [first, second]))
}

const readAmounts = (rows: Form['rows'], issue: Issue) =>
  rows.map(({ first, second }, at) => {
    const kroner = second.replaceAll(/\s/g, '')
    if (!/^[1-9]\d{4,6}$/.test(kroner)) issue(['rows', at, 'second'], settingRules.kroner)
    return { validFrom: readDate(first, ['rows', at, 'first'], issue), amountKr: Number(kroner) }
  })

const readColumns = (rows: Form['rows'], issue: Issue) => {
  for (const [at, { first, second }] of rows.entries()) {
    if (!(PAYROLL_FIELDS as readonly string[]).includes(first))
      issue(['rows', at, 'first'], inputTexts.choose)
    if (second === '') issue(['rows', at, 'second'], inputTexts.required)
  }
  const fields = new Set(rows.map(({ first }) => first))
  const isWhole = NEEDED_FIELDS.every((field) => fields.has(field))
  if (!isWhole) issue(['value'], settingRules.columns)
  return rows.map(({ first, second }) => ({ field: first, heading: second }))
}

const readChoice = (value: string, options: readonly string[], issue: Issue) => {
  if (!options.includes(value)) issue(['value'], inputTexts.choose)
  return value
}

const readValue = (spec: SettingSpec, { value, rows }: Form, issue: Issue): unknown => {
  switch (spec.kind) {
    case 'date':
      return value === '' ? null : readDate(value, ['value'], issue)
    case 'number':
      return readNumber(value, spec.least, spec.most, issue)
    case 'choice':
      return readChoice(value, spec.options, issue)
    case 'yes':
      return readChoice(value, ['YES', 'NO'], issue) === 'YES'
    case 'pairs':
      return readPairs(spec.of, rows, issue)
    case 'amounts':
      return readAmounts(rows, issue)
    case 'columns':
      return readColumns(rows, issue)
  }
}

const rests = (spec: SettingSpec, { value, rows }: Form) =>
  spec.kind === 'amounts' ? rows.length > 0 : value !== ''

/** What an administrator sends to set one setting. The output's `value` is what the setting itself takes. */
export const setSettingSchema = form.transform((input, ctx) => {
  const issue: Issue = (path, text) =>
    ctx.addIssue({ code: 'custom', path: [...path], message: asMessage(text) })
  const spec = settingKinds[input.key]
  const value = readValue(spec, input, issue)
  if (spec.needsReference && rests(spec, input) && input.reference === '') {
    issue(['reference'], settingRules.reference)
  }
  return { key: input.key, value, reference: input.reference || null, version: input.version }
})

export type SetSettingInput = z.input<typeof setSettingSchema>
