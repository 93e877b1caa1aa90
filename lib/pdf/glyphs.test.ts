import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { declarationBullets, declarationLanguages, declarationText } from '#lib/declarations/declaration-text'
import { type InkLine, outlineReader, readInk } from '#lib/testing/pdf-ink'
import type { Face } from './fonts/face'
import { families } from './fonts/families'
import { contentWidth, faces } from './layout/style'
import { renderDocument } from './render-document'
import { type Line, setLines } from './text/lines'
import { type ShapedRun, shapeParagraph } from './text/paragraph'

const TOLERANCE = 0.02

const fontFile = ({ name }: Face) => {
  const [family, weight] = name.split('-')
  const folder = families.find((one) => one.name === family)?.folder ?? ''
  const style = weight === 'Bold' ? '700Bold' : '400Regular'
  return join('node_modules/@expo-google-fonts', folder, style, `${family}_${style}.ttf`)
}

type Expected = { outline: string; x: number; y: number }
type Piece = { run: ShapedRun; text: string; line: number }
type Shaped = { g: number; ax: number; dx: number; dy: number }

const outlines = new Map<Face, (glyph: number) => string>()
const outlineIn = (face: Face, glyph: number) => {
  const read = outlines.get(face) ?? outlineReader(readFileSync(fontFile(face)))
  outlines.set(face, read)
  return read(glyph)
}

/** HarfBuzz's own command line shapes many pieces of one font, script and direction at once. */
const hbShape = (pieces: readonly Piece[], language: string): readonly Shaped[][] => {
  const [first] = pieces
  if (!first) return []
  const { face, level, script } = first.run
  const direction = level % 2 === 1 ? 'rtl' : 'ltr'
  const output = execFileSync(
    'hb-shape',
    [
      fontFile(face),
      ...['--output-format=json', '--no-glyph-names', `--cluster-level=${direction === 'rtl' ? 1 : 0}`],
      ...[`--direction=${direction}`, `--script=${script}`, `--language=${language}`, '--text-file=-'],
    ],
    { encoding: 'utf8', input: `${pieces.map((piece) => piece.text).join('\n')}\n` },
  )
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const piecesOf = (lines: readonly Line[]): readonly Piece[] =>
  lines.flatMap((line, i) =>
    line.runs.map((run) => ({
      run,
      text: line.text.slice(run.start - line.start, run.end - line.start),
      line: i,
    })),
  )

/** Where the command line says that the ink of each line should be, counted from the line's left end. */
const expectedInk = (lines: readonly Line[], language: string): readonly Expected[][] => {
  const pieces = piecesOf(lines)
  const kinds = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const key = `${piece.run.face.name} ${piece.run.level % 2} ${piece.run.script}`
    kinds.set(key, [...(kinds.get(key) ?? []), piece])
  }
  const shaped = new Map<Piece, Shaped[]>()
  for (const same of kinds.values()) {
    hbShape(same, language).forEach((glyphs, i) => {
      const piece = same[i]
      if (piece) shaped.set(piece, glyphs)
    })
  }

  return lines.map((_, i) => {
    let pen = 0
    return pieces
      .filter((piece) => piece.line === i)
      .flatMap((piece) => {
        const scale = piece.run.size / piece.run.face.unitsPerEm
        return (shaped.get(piece) ?? []).flatMap(({ g, ax, dx, dy }): Expected[] => {
          const outline = outlineIn(piece.run.face, g)
          const ink = { outline, x: pen + dx * scale, y: dy * scale }
          pen += ax * scale
          return outline ? [ink] : []
        })
      })
  })
}

const inOrder = <T extends { x: number; outline: string }>(glyphs: readonly T[]): readonly T[] =>
  [...glyphs].sort((a, b) => a.x - b.x || (a.outline < b.outline ? -1 : 1))

const far = (a: number, b: number) => Math.abs(a - b) > TOLERANCE

/** The lines whose glyphs are wrong, and those whose glyphs are right but in the wrong place. */
const compare = (drawn: readonly InkLine[], expected: readonly Expected[][]) => {
  const wrong = { glyphs: 0, positions: 0 }
  expected.forEach((line, i) => {
    const want = inOrder(line)
    const got = inOrder(drawn[i]?.glyphs ?? [])
    const left = (got[0]?.x ?? 0) - (want[0]?.x ?? 0)
    const bag = (glyphs: readonly { outline: string }[]) => glyphs.map(({ outline }) => outline).sort()
    if (JSON.stringify(bag(want)) !== JSON.stringify(bag(got))) wrong.glyphs += 1
    else if (want.some((ink, k) => far(ink.x + left, got[k]?.x ?? 0) || far(ink.y, got[k]?.y ?? 0))) {
      wrong.positions += 1
    }
  })
  return wrong
}

const sample = async (language: string, bold: boolean) => {
  const words = declarationText(language)?.words
  if (!words) throw new Error(`No text in ${language}`)
  const texts = declarationBullets(words).map((bullet) => bullet.text)
  const face = bold ? faces.H2 : faces.body
  const file = await renderDocument({
    title: 'Prøve',
    language,
    author: 'Fjordvik kommune',
    createdAt: '2027-03-01T00:00:00Z',
    footer: '.',
    pageNumbers: [],
    blocks: texts.map((text) => (bold ? { kind: 'heading', level: 2, text } : { kind: 'paragraph', text })),
  })
  const lines = texts.flatMap((text) =>
    setLines(shapeParagraph(text, { language, size: face.size, bold }), contentWidth),
  )
  return { file, expected: expectedInk(lines, language) }
}

const withoutFooter = (lines: readonly InkLine[]) => lines.filter((line) => line.y > 40)

describe('glyphs in the finished file', () => {
  test.each(declarationLanguages)(
    '%s: the same as hb-shape, in the same places, in both weights',
    async (language) => {
      for (const bold of [false, true]) {
        const { file, expected } = await sample(language, bold)
        const drawn = withoutFooter(await readInk(file))
        expect(drawn).toHaveLength(expected.length)
        expect(compare(drawn, expected)).toEqual({ glyphs: 0, positions: 0 })
      }
    },
  )

  test.each(['my', 'ne', 'ar'])('%s: a lost glyph and a lost move are both noticed', async (language) => {
    const { file, expected } = await sample(language, false)
    const lost = await readInk(file, (operators) => operators.replace(/\(([^\\)])[^\\)]/g, '($1'))
    const unmoved = await readInk(file, (operators) => operators.replace(/(?<=[[)])-?[\d.]+(?=[(\]])/g, ''))
    expect(compare(withoutFooter(lost), expected).glyphs).toBeGreaterThan(expected.length / 2)
    expect(compare(withoutFooter(unmoved), expected).positions).toBeGreaterThan(expected.length / 3)
  })
})
