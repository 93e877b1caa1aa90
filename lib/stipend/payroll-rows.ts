import { benefitLine, lineTexts } from '#lib/i18n/texts/stipend'
import type { PayrollColumn, PayrollField } from '#lib/settings/payroll-columns.schema'
import { firstDay, lastDay, type Month } from '#lib/values/month'
import type { LineRow } from './payments.repo'

export type PayrollPayment = {
  readonly caseNumber: string
  readonly name: string
  readonly lines: readonly LineRow[]
  /** Reference of the vedtak that a trekk rests on; empty when it needs none. */
  readonly decision: string
}

/** A cell: a text, hundredths of a number, or nothing. */
export type Cell = string | { readonly hundredths: number } | null

/** Codes used until the municipality has set those of its own payroll system. */
const STANDARD_CODES: Readonly<Record<string, string>> = {
  STIPEND: '5100',
  INVALID_DAYS: '5110',
  INVALID_HOURS: '5111',
  UNPAID_DAYS: '5120',
  UNPAID_HOURS: '5121',
  NO_PARTICIPATION: '5130',
  WORK_IN_PROGRAMME: '5150',
  SET_OFF: '5160',
  BACK_PAY: '5170',
  NOT_BELOW_ZERO: '5180',
}
const BENEFIT_CODE = '5140'

const UNITS: Readonly<Record<string, string>> = { DAYS: 'dager', HOURS: 'timer' }

/** Trekk that § 46 g may ask a vedtak for. */
const RESTS_ON_DECISION = ['INVALID_DAYS', 'INVALID_HOURS', 'NO_PARTICIPATION', 'SET_OFF']

/** How the a-melding names introduksjonsstønad. */
const INCOME = { kind: 'pensjonEllerTrygd', description: 'introduksjonsstoenad' } as const

type Row = { readonly month: Month; readonly payment: PayrollPayment; readonly line: LineRow }

const hundredths = (value: number | null): Cell => (value === null ? null : { hundredths: value })

/** Øre of one unit, rounded; the amount is what counts. */
const rateOf = ({ amountOre, quantityHundredths }: LineRow): Cell =>
  quantityHundredths ? hundredths(Math.round((amountOre * 100) / quantityHundredths)) : null

type Codes = Readonly<Record<string, string>>

const FIELDS: Readonly<Record<PayrollField, (row: Row, codes: Codes) => Cell>> = {
  MONTH: ({ month }) => month,
  OF_MONTH: ({ month, line }) => line.ofMonth ?? month,
  FROM_DATE: ({ month, line }) => firstDay((line.ofMonth as Month | null) ?? month),
  TO_DATE: ({ month, line }) => lastDay((line.ofMonth as Month | null) ?? month),
  CASE_NUMBER: ({ payment }) => payment.caseNumber,
  NAME: ({ payment }) => payment.name,
  PAY_CODE: ({ line: { code } }, own) => own[code] ?? STANDARD_CODES[code] ?? BENEFIT_CODE,
  LINE: ({ line }) => line.code,
  LINE_WORDS: ({ line }) => (lineTexts[line.code] ?? benefitLine).nb,
  QUANTITY: ({ line }) => hundredths(line.quantityHundredths),
  UNIT: ({ line }) => (line.unit ? (UNITS[line.unit] ?? null) : null),
  RATE: ({ line }) => rateOf(line),
  AMOUNT: ({ line }) => hundredths(line.amountOre),
  CITE: ({ line }) => line.cite,
  DECISION: ({ line, payment }) => (RESTS_ON_DECISION.includes(line.code) ? payment.decision || null : null),
  INCOME_KIND: () => INCOME.kind,
  INCOME_DESCRIPTION: () => INCOME.description,
  BLANK: () => null,
}

/** The last row: how many lines there are and what they add up to. */
const totalRow = (columns: readonly PayrollColumn[], month: Month, lines: number, ore: number): Cell[] => {
  const named = columns.some(({ field }) => field === 'NAME')
  const label = columns.findIndex(({ field }) => (named ? field === 'NAME' : field !== 'AMOUNT'))
  return columns.map(({ field }, at): Cell => {
    if (at === label) return 'Kontrollsum'
    if (field === 'AMOUNT') return hundredths(ore)
    if (field === 'LINE') return String(lines)
    return field === 'MONTH' ? month : null
  })
}

export type PayrollLayout = {
  readonly columns: readonly PayrollColumn[]
  readonly codes: Codes
  readonly withTotal: boolean
}

/** The rows of a month for payroll under the municipality's own columns and codes; and what they add up to. */
export const payrollRows = (
  month: Month,
  payments: readonly PayrollPayment[],
  { columns, codes, withTotal }: PayrollLayout,
): { readonly rows: readonly (readonly Cell[])[]; readonly controlTotalOre: number } => {
  const all = payments.flatMap((payment) => payment.lines.map((line) => ({ month, payment, line })))
  const rows = all.map((row) => columns.map(({ field }) => FIELDS[field](row, codes)))
  const controlTotalOre = all.reduce((sum, { line }) => sum + line.amountOre, 0)
  const total = withTotal ? [totalRow(columns, month, rows.length, controlTotalOre)] : []
  return { rows: [columns.map(({ heading }) => heading), ...rows, ...total], controlTotalOre }
}
