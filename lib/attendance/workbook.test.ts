import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { readRows } from './import-rows'
import { tableText } from './table-text.view'

const HEAD = ['gruppe', 'dato', 'start', 'sak', 'kode', 'timer'].map((value) => ({ value, type: String }))
const words = (value: string) => ({ value, type: String })

const aRow = (day = new Date('2027-03-10T00:00:00Z')) => [
  words('Norsk; "kveld" & øving'),
  { value: day, type: Date, format: 'dd.mm.yyyy' },
  { value: new Date(Date.UTC(1899, 11, 30, 8, 30)), type: Date, format: 'hh:mm' },
  words('2026/00012'),
  words('S'),
  { value: 0.5, type: Number },
]

const workbook = async (rows: SheetData) => new Uint8Array(await writeXlsxFile(rows).toBuffer())

const SHEET = 'xl/worksheets/sheet1.xml'

/** The same workbook with another text of its sheet. */
const rewritten = (bytes: Uint8Array, change: (xml: string) => string) => {
  const files = unzipSync(bytes)
  return zipSync({ ...files, [SHEET]: strToU8(change(strFromU8(files[SHEET] ?? new Uint8Array()))) })
}

const asText = (bytes: Uint8Array) => tableText(new Blob([new Uint8Array(bytes)]))

describe('a workbook of Excel', () => {
  test('is the table that it shows: days, times, hours and words', async () => {
    const text = await asText(await workbook([HEAD, aRow(), [], aRow(new Date('2024-02-29T00:00:00Z'))]))
    const rows = readRows(text ?? '')
    expect(rows?.map(({ line }) => line)).toEqual([2, 4])
    expect(rows?.map(({ read }) => read)).toEqual(
      ['2027-03-10', '2024-02-29'].map((date) => ({
        group: 'Norsk; "kveld" & øving',
        date,
        startMinute: 510,
        caseNumber: '2026/00012',
        mark: 'LATE',
        quarters: 2,
      })),
    )
  })

  test('a formula is never worked out: what it last showed is read, and one that showed nothing is empty', async () => {
    const sheet = await workbook([HEAD, [words('x'), words('y')]])
    const cells = '<c r="A2" t="str"><f>"Nor"&amp;"sk"</f><v>Norsk</v></c><c r="B2"><f>NOW()</f></c>'
    const bytes = rewritten(sheet, (xml) => xml.replace(/(<row r="2"[^>]*>).*(<\/row>)/, `$1${cells}$2`))
    expect(await asText(bytes)).toBe('gruppe;dato;start;sak;kode;timer\nNorsk;')
  })

  test('text in runs, and cells far to the right, do no harm', async () => {
    const sheet = await workbook([HEAD])
    const runs = '<row r="2"><c r="A2" t="inlineStr"><is><r><t>Nor</t></r><r><t>sk</t></r></is></c></row>'
    const far = '<row r="3"><c r="XFD3"><v>1</v></c></row>'
    const bytes = rewritten(sheet, (xml) => xml.replace('</sheetData>', `${runs}${far}</sheetData>`))
    expect(await asText(bytes)).toBe('gruppe;dato;start;sak;kode;timer\nNorsk')
  })

  test('made to fill the memory, too long, or none at all is refused', async () => {
    const sheet = await workbook([HEAD])
    const bomb = rewritten(sheet, (xml) => xml + ' '.repeat(60_000_000))
    expect(bomb.length).toBeLessThan(2_000_000)
    const row = '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'
    const long = rewritten(sheet, (xml) => xml.replace('</sheetData>', row))
    const other = zipSync({ 'word/document.xml': strToU8('<w/>') })
    const broken = sheet.subarray(0, sheet.length / 2)
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)
    const large = new Uint8Array(2_000_001)
    for (const bytes of [bomb, long, other, broken, old, large]) expect(await asText(bytes)).toBeNull()
  })
})

test('text is read as UTF-8, and else as Windows writes it', async () => {
  const text = 'gruppe;dato\nNorsk på kveld;10.03.2027'
  expect(await asText(new TextEncoder().encode(text))).toBe(text)
  expect(await asText(new Uint8Array(Buffer.from(text, 'latin1')))).toBe(text)
  expect(await asText(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))).toBe(text)
})
