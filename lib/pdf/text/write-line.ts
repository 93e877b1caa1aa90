import type { Glyph } from '../fonts/face'
import type { Line } from './lines'
import type { ShapedRun } from './paragraph'
import type { Pen } from './pen'

/** What a glyph reads as when the text of its cluster already stands on another glyph. */
const SILENT = '\u200b'
const RIGHT_TO_LEFT_MARK = '\u200f'
const LEFT_TO_RIGHT_MARK = '\u200e'
const SPACE = 0x20
const MARK = /^\p{M}$/u
const NEUTRAL = /^[^\p{L}\p{N}\p{M}\p{Cf}]+$/u
const INVISIBLE = /^[\u200b-\u200f\u2060]$/

type Cluster = { start: number; glyphs: Glyph[]; text: string }

const clustersOf = (run: ShapedRun, line: Line): readonly Cluster[] => {
  const clusters: Cluster[] = []
  for (const glyph of run.glyphs) {
    const last = clusters.at(-1)
    if (last?.start === glyph.cluster) last.glyphs.push(glyph)
    else clusters.push({ start: glyph.cluster, glyphs: [glyph], text: '' })
  }
  const starts = clusters.map((cluster) => cluster.start).sort((a, b) => a - b)
  const nextStart = new Map(starts.map((start, i) => [start, starts[i + 1] ?? run.end]))
  for (const cluster of clusters) {
    const end = nextStart.get(cluster.start) ?? run.end
    cluster.text = line.text.slice(cluster.start - line.start, end - line.start)
  }
  return clusters
}

const drawGlyph = (pen: Pen, run: ShapedRun, glyph: Glyph, text: string, clusterText: string) => {
  const thousandths = 1000 / run.face.unitsPerEm
  // HarfBuzz puts a squeezed space where a joiner was
  const invisible = glyph.advance === 0 && INVISIBLE.test(clusterText) && run.face.blank > 0
  const id = invisible ? run.face.blank : glyph.id
  pen.rise((glyph.dy * run.size) / run.face.unitsPerEm)
  pen.shift(glyph.dx * thousandths)
  pen.show(run.face, id, text)
  pen.shift((glyph.advance - glyph.dx - run.face.widthOf(id)) * thousandths)
}

const drawBlank = (pen: Pen, run: ShapedRun, text: string) => {
  pen.rise(0)
  pen.show(run.face, run.face.blank, text)
  pen.shift((-run.face.widthOf(run.face.blank) * 1000) / run.face.unitsPerEm)
}

/**
 * Left to right, each glyph with ink reads as one character of its cluster, the first as those that are left
 * over; a letter then mostly has one code wherever it stands.
 */
const drawForwards = (pen: Pen, run: ShapedRun, { glyphs, text }: Cluster) => {
  const [only, second] = glyphs
  if (only && !second) return drawGlyph(pen, run, only, text, text)
  const rest = [...text]
  const inked = glyphs.filter(({ id }) => run.face.outlines.bytesOf(id).length > 0)
  const readers = inked.length > 0 ? inked : glyphs
  const surplus = Math.max(0, rest.length - readers.length)
  for (const glyph of glyphs) {
    const share = glyph === readers[0] ? surplus + 1 : 1
    const reading = readers.includes(glyph) ? rest.splice(0, share).join('') : SILENT
    drawGlyph(pen, run, glyph, reading || SILENT, text)
  }
}

/**
 * Right to left, programs that extract text read the glyphs from the left and turn the line around: every
 * glyph carries one character, and a blank carries each character that shares its glyph with another. Marks of
 * direction around spaces and punctuation keep such programs from taking them for left to right.
 */
const drawBackwards = (pen: Pen, run: ShapedRun, { glyphs, text }: Cluster) => {
  const characters = [...text].reverse()
  const carried = Math.max(0, characters.length - glyphs.length)
  const silent = glyphs.length - (characters.length - carried)
  const fenced = NEUTRAL.test(text)

  if (fenced) drawBlank(pen, run, RIGHT_TO_LEFT_MARK)
  for (const character of characters.slice(0, carried)) drawBlank(pen, run, character)
  glyphs.forEach((glyph, i) => {
    const character = i < silent ? SILENT : (characters[carried + i - silent] ?? SILENT)
    const floating = glyph.advance === 0 && MARK.test(character)
    if (floating) drawBlank(pen, run, character)
    if (floating) pen.readAs('', () => drawGlyph(pen, run, glyph, SILENT, text))
    else drawGlyph(pen, run, glyph, character, text)
  })
  if (fenced) drawBlank(pen, run, RIGHT_TO_LEFT_MARK)
}

const drawRun = (pen: Pen, run: ShapedRun, line: Line) => {
  const draw = run.level % 2 === 1 ? drawBackwards : drawForwards
  for (const cluster of clustersOf(run, line)) draw(pen, run, cluster)
}

const hasSharedText = ({ glyphs }: ShapedRun) =>
  glyphs.some((glyph, i) => i > 0 && glyph.cluster === glyphs[i - 1]?.cluster)

const endsInNeutral = ({ text }: Line) => NEUTRAL.test(text.slice(-1))

/** What is read after a line's last glyph, though nothing is drawn. */
const closeLine = (pen: Pen, line: Line, fenced: boolean) => {
  const last = line.runs.at(-1)
  if (!last || line.rtl) return
  if (fenced && last.face.blank > 0 && endsInNeutral(line)) drawBlank(pen, last, LEFT_TO_RIGHT_MARK)
  if (line.endsInSpace) {
    pen.rise(0)
    pen.show(last.face, last.face.glyphFor(SPACE), ' ')
  }
}

/**
 * Draws a line with its left end at (x, y). The space it ends in is read, not seen. `fenced` says that the page
 * also holds text from right to left: programs that extract text then take that for the page's direction, and
 * need a mark to keep the punctuation at the end of a line from left to right.
 */
export const writeLine = (pen: Pen, line: Line, x: number, y: number, fenced: boolean): void => {
  const draw = () => {
    let at = x
    line.runs.forEach((run, i) => {
      pen.moveTo(at, y, run.size)
      if (line.endsInSpace && line.rtl && i === 0) drawBlank(pen, run, ' ')
      drawRun(pen, run, line)
      at += (run.glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * run.size) / run.face.unitsPerEm
    })
    closeLine(pen, line, fenced)
  }
  const spelled = line.runs.every((run) => run.level % 2 === 0) && line.runs.some(hasSharedText)
  if (spelled) pen.readAs(line.text + (line.endsInSpace ? ' ' : ''), draw)
  else draw()
}
