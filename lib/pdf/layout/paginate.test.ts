import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderDocument } from '../render-document'
import { paginate } from './paginate'
import type { Row, TextPart } from './row'
import { page } from './style'

const LINE = 13
const tops = { first: page.height - page.top, other: page.height - page.top }

const row = (lines: number, heading = false): Row => {
  const line = {
    start: 0,
    text: 'x',
    endsInSpace: false,
    runs: [],
    rtl: false,
    width: 1,
    height: LINE,
    ascent: 9,
  }
  const part: TextPart = {
    kind: 'text',
    tag: { name: heading ? 'H2' : 'P' },
    side: 0,
    x: 0,
    top: 0,
    width: 100,
    rtl: false,
    lines: Array.from({ length: lines }, () => line),
  }
  const space = { before: heading ? 9 : 0, after: 4 }
  return {
    ...{ parts: [part], marks: [], height: lines * LINE, ...space },
    ...{ keepWithNext: heading, divisible: !heading, fixed: false },
  }
}

const linesOf = (rows: readonly { row: Row }[]) =>
  rows.reduce(
    (sum, { row: { parts } }) =>
      sum + parts.reduce((most, part) => Math.max(most, part.kind === 'text' ? part.lines.length : 0), 0),
    0,
  )

describe('pages', () => {
  test('no line is lost, no heading ends a page, nothing runs into the foot, no line stands alone', () => {
    const blocks = fc.array(fc.record({ lines: fc.integer({ min: 1, max: 130 }), heading: fc.boolean() }), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(blocks, (drawn) => {
        const rows = [...drawn.map(({ lines, heading }) => row(heading ? 1 : lines, heading)), row(3)]
        const sheets = paginate(
          rows.map((one) => ({ row: one, languages: ['nb'] })),
          tops,
        )

        expect(sheets.reduce((sum, sheet) => sum + linesOf(sheet), 0)).toBe(
          linesOf(rows.map((one) => ({ row: one }))),
        )
        for (const [i, sheet] of sheets.entries()) {
          const last = sheet.at(-1)
          const onlyHeadings = sheet.every((placed) => placed.row.keepWithNext)
          if (i < sheets.length - 1 && !onlyHeadings) expect(last?.row.keepWithNext).toBe(false)
          if (!onlyHeadings)
            expect((last?.y ?? 0) - (last?.row.height ?? 0)).toBeGreaterThanOrEqual(page.bottom - 1)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('what must stay together moves to the next page with the row before it', async () => {
    const filler = { kind: 'paragraph', text: 'Linje' } as const
    const file = await renderDocument({
      title: 'Prøve',
      language: 'nb',
      author: 'Fjordvik kommune',
      createdAt: '2027-03-01T00:00:00Z',
      footer: 'Prøve',
      pageNumbers: [],
      blocks: [
        ...Array.from({ length: 37 }, () => filler),
        { kind: 'paragraph', text: 'Siste avsnitt' },
        {
          kind: 'together',
          blocks: [
            { kind: 'heading', level: 2, text: 'Signatur' },
            { kind: 'signatures', places: [{ captions: [{ text: 'Deltaker', language: 'nb' }] }] },
          ],
        },
      ],
    })
    const { extractPages } = await import('#lib/testing/pdf-tools')
    const [first, second] = extractPages(file)
    expect(first).not.toContain('Siste avsnitt')
    expect(second).toMatch(/^Siste avsnitt Signatur Deltaker/)
  })
})
