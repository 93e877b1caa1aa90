import { stringify } from 'csv-stringify/sync'
import type { Month } from '#lib/values/month'
import type { LineRow } from './payments.repo'

export type PayrollPayment = {
  readonly caseNumber: string
  readonly name: string
  readonly lines: readonly LineRow[]
}

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

/** Names of the payroll file's columns, in Norwegian as payroll reads them. */
const COLUMNS = ['Måned', 'Saksnummer', 'Navn', 'Lønnsart', 'Linje', 'Antall', 'Enhet', 'Beløp', 'Hjemmel']

const decimal = (hundredths: number): string => {
  const digits = String(Math.abs(hundredths)).padStart(3, '0')
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`
}

const codeOf = (code: string, own: Readonly<Record<string, string>>): string =>
  own[code] ?? STANDARD_CODES[code] ?? BENEFIT_CODE

/** A name that begins like a formula is only text to the spreadsheet. */
const asText = (name: string): string => (/^[=+\-@]/.test(name) ? `'${name}` : name)

const UNITS: Readonly<Record<string, string>> = { DAYS: 'dager', HOURS: 'timer' }

/**
 * The month for payroll: semicolons, CRLF, decimal comma, UTF-8 with byte order mark, and last a control total.
 * The same payments give the same bytes.
 */
export const payrollFile = (
  month: Month,
  payments: readonly PayrollPayment[],
  ownCodes: Readonly<Record<string, string>>,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly controlTotalOre: number } => {
  const rows = payments.flatMap(({ caseNumber, name, lines }) =>
    lines.map(({ code, quantityHundredths, unit, amountOre, cite }) => [
      month,
      caseNumber,
      asText(name),
      codeOf(code, ownCodes),
      code,
      quantityHundredths === null ? '' : decimal(quantityHundredths),
      unit ? (UNITS[unit] ?? '') : '',
      decimal(amountOre),
      cite,
    ]),
  )
  const controlTotalOre = payments
    .flatMap(({ lines }) => lines)
    .reduce((sum, { amountOre }) => sum + amountOre, 0)
  const total = [month, '', 'Kontrollsum', '', String(rows.length), '', '', decimal(controlTotalOre), '']
  const text = stringify([COLUMNS, ...rows, total], {
    delimiter: ';',
    record_delimiter: 'windows',
    bom: true,
  })
  return { bytes: new Uint8Array(Buffer.from(text, 'utf8')), controlTotalOre }
}
