import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderDeclaration } from '#lib/declarations/declaration-pdf'
import { declarationFactsSchema } from '#lib/documents/declaration.schema'
import { checkPdf } from '#lib/pdf/check'
import { readArms } from './read-arms'

const svg = (inner: string, more = 'viewBox="0 0 40 48"') =>
  `<?xml version="1.0"?>\n<!-- Made by hand -->\n<svg xmlns="http://www.w3.org/2000/svg" ${more}>${inner}</svg>\n`
const shield = '<path d="M0 0H40V28L20 48L0 28Z" fill="#045460"/>'

describe('arms are read from a file', () => {
  test('with the colours its outlines have, or inherit', () => {
    const inner = `${shield}<g fill="#FFF"><path id="a" d="M1 1h2v2z"></path><path fill="none" d="M0 0z"/></g>
      <path fill='gold' d="M5 5h2v2z"/>`
    expect(readArms(svg(inner))).toEqual({
      ok: true,
      value: {
        width: 40,
        height: 48,
        paths: [
          { d: 'M0 0H40V28L20 48L0 28Z', fill: '#045460' },
          { d: 'M1 1h2v2z', fill: '#FFFFFF' },
          { d: 'M5 5h2v2z', fill: '#ffd700' },
        ],
      },
    })
  })

  test.each([
    ['a script', svg('<script>alert(1)</script>'), 'arms-not-svg', 'alert(1)</script></s'],
    ['an empty script', svg('<script/>'), 'arms-unknown-part', '<script>'],
    ['an event', svg('<path d="M0 0z" onclick="x()"/>'), 'arms-unknown-part', 'onclick'],
    ['a link', svg('<a href="https://example.org"/>'), 'arms-unknown-part', '<a>'],
    ['a picture', svg('<image href="x.png"/>'), 'arms-unknown-part', '<image>'],
    ['a style', svg('<path d="M0 0z" style="fill:url(x)"/>'), 'arms-unknown-part', 'style'],
    ['a gradient', svg('<path d="M0 0h1z" fill="url(#g)"/>'), 'arms-unknown-part', 'fill="url(#g)"'],
    ['a transform', svg('<g transform="scale(9)"/>'), 'arms-unknown-part', 'transform'],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg(shield)}`, 'arms-not-svg', '<!DOCTYPE svg [<!ENT'],
    ['another file', '%PDF-1.7', 'arms-not-svg', '%PDF-1.7'],
    ['nothing', '', 'arms-not-svg', ''],
    ['another root', '<g/>', 'arms-not-svg', ''],
    ['no outlines', svg(''), 'arms-empty', ''],
    ['no size', svg(shield, 'width="4"'), 'arms-shape', 'viewBox="0 0 …"'],
    ['a curve cut short', svg('<path d="M0 0 C1 2"/>'), 'arms-shape', 'M0 0 C1 2'],
    [
      'a command that is not drawn',
      svg('<path d="M0 0 A1 1 0 0 0 2 2"/>'),
      'arms-shape',
      'M0 0 A1 1 0 0 0 2 2',
    ],
    [
      'too wide',
      svg(shield, 'viewBox="0 0 400 48"'),
      'arms-shape',
      'er for bredt (høyst tre ganger så bredt som høyt)',
    ],
    ['no height', svg(shield, 'viewBox="0 0 4 0"'), 'arms-shape', 'Too small: expected number to be >0'],
    ['too many outlines', svg(shield.repeat(201)), 'arms-shape', 'er for mange (høyst 200)'],
  ])('and not from one with %s', (_, source, code, what) => {
    expect(readArms(source)).toEqual({ ok: false, refusal: { code, params: { what } } })
  })

  test('and drawn at the head of a document that is as valid as without, the same each time', async () => {
    const read = readArms(svg(`${shield}<path fill="white" d="M-900 -900h9000v9000h-9000z"/>`))
    if (!read.ok) throw new Error(read.refusal.code)
    const example = declarationFactsSchema.parse(
      JSON.parse(readFileSync('examples/declaration.json', 'utf8')),
    )
    const facts = { ...example, municipality: { name: 'Fjordvik', arms: read.value } }
    const file = await renderDeclaration(facts)
    expect(await checkPdf(file)).toEqual([])
    expect(Buffer.from(await renderDeclaration(facts)).equals(Buffer.from(file))).toBe(true)
  })
})
