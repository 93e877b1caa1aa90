import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { PAYROLL_TEMPLATES } from '#lib/settings/payroll-columns.schema'
import { month } from '#lib/values/month'
import { csvFile, workbookFile } from './payroll-file'
import { payrollRows } from './payroll-rows'

const line = {
  number: 1,
  code: 'STIPEND',
  rate: 'FULL',
  quantityHundredths: 2800,
  unit: 'DAYS',
  amountOre: 2_275_817,
  cite: 'integreringsloven § 20',
  ofMonth: null,
}
const setOff = {
  ...line,
  number: 2,
  code: 'SET_OFF',
  quantityHundredths: null,
  unit: null,
  amountOre: -75_861,
  ofMonth: '2027-01',
}
const payment = { caseNumber: '2026/12', name: 'Rask Elv', lines: [line, setOff], decision: '2026/12-1' }

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8').replace('\uFEFF', '').split('\r\n')

const rowsIn = (template: keyof typeof PAYROLL_TEMPLATES, more = {}) =>
  payrollRows(month('2027-02'), [payment], {
    columns: PAYROLL_TEMPLATES[template],
    codes: { STIPEND: '777' },
    withTotal: true,
    ...more,
  })

const END = 0x06054b50
const ENTRY = 0x02014b50

/** The parts of a workbook, read from the directory at its end. */
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf(Buffer.from([END & 255, (END >> 8) & 255, (END >> 16) & 255, END >> 24]))
  const parts = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  while (zip.readUInt32LE(at) === ENTRY) {
    const nameLength = zip.readUInt16LE(at + 28)
    const local = zip.readUInt32LE(at + 42)
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(begin, begin + zip.readUInt32LE(at + 20))
    const isPacked = zip.readUInt16LE(at + 10) === 8
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    parts.set(name, (isPacked ? inflateRawSync(data) : data).toString('utf8'))
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return parts
}

describe('the payroll file', () => {
  test('follows the municipality’s own columns, headings and codes, with the month a line belongs to', () => {
    const [head, first, second, total] = textOf(csvFile(rowsIn('VISMA_LONN').rows))
    expect(head).toBe('Ansattnr;Lønnsart;Grunnlag;Antall;Sats;Beløp;Trekkode;R1;R2')
    expect(first).toBe('2026/12;777;;28,00;812,79;22758,17;;2027-02;')
    expect(second).toBe('2026/12;5160;;;;-758,61;;2027-01;2026/12-1')
    expect(total).toBe('Kontrollsum;;;;;21999,56;;;')
    expect(textOf(csvFile(rowsIn('VISMA_LONN', { withTotal: false }).rows))).toHaveLength(4)
    expect(textOf(csvFile(rowsIn('VISMA_ENTERPRISE').rows))[2]).toBe(
      '2026/12;5160;2027-01-01;2027-01-31;;;-758,61;Motregning av for mye utbetalt',
    )
  })

  test('names the income as the a-melding does', () => {
    expect(textOf(csvFile(rowsIn('NEUTRAL').rows))[1]).toMatch(/;pensjonEllerTrygd;introduksjonsstoenad$/)
  })

  test.each(['=1+1', '+47', '-2', '@SUM(A1)', '=HYPERLINK("http://x";"y")'])(
    'holds the name %s as text that no spreadsheet reckons with',
    async (name) => {
      const { rows } = payrollRows(month('2027-02'), [{ ...payment, name }], {
        columns: PAYROLL_TEMPLATES.NEUTRAL,
        codes: {},
        withTotal: true,
      })
      expect(textOf(csvFile(rows))[1]).toContain(`'${name.slice(0, 2)}`)
      const parts = partsOf(await workbookFile(rows, 'Stønad'))
      expect([...parts.values()].join('')).not.toMatch(/<f[ >]/)
      expect(parts.get('xl/sharedStrings.xml') ?? parts.get('xl/worksheets/sheet1.xml')).toContain(
        name.slice(0, 2),
      )
    },
  )

  test('holds the same figures as a workbook, as numbers', async () => {
    const { rows, controlTotalOre } = rowsIn('NEUTRAL')
    const sheet = partsOf(await workbookFile(rows, 'Stønad')).get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).toContain('<v>22758.17</v>')
    expect(sheet).toContain('<v>-758.61</v>')
    expect(sheet).toContain(`<v>${controlTotalOre / 100}</v>`)
  })
})
