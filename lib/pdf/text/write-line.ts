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

const isSpace = ({ text }: Cluster) => /^\s+$/.test(text)

const BENGALI_CONJUNCT = /\u09cd/

/** Marks above and below letters make programs that extract text see gaps where there are none. */
const hasMark = ({ glyphs, text }: Cluster, { face }: ShapedRun) =>
  BENGALI_CONJUNCT.test(text) ||
  (glyphs.length > 1 &&
    glyphs.some(({ id, advance }) => advance === 0 && face.outlines.bytesOf(id).length > 0))

type Phrase = { clusters: Cluster[]; hasMarks: boolean }

/** Each word with the space after it. */
const wordsOf = (run: ShapedRun, clusters: readonly Cluster[]): readonly Phrase[] => {
  const words: Phrase[] = []
  let ended = true
  for (const cluster of clusters) {
    const goesOn = !ended || isSpace(cluster)
    const word = (goesOn && words.at(-1)) || { clusters: [], hasMarks: false }
    if (word.clusters.length === 0) words.push(word)
    word.clusters.push(cluster)
    word.hasMarks ||= hasMark(cluster, run)
    ended = isSpace(cluster)
  }
  return words
}

/** Neighbouring words that all have marks, or all have none. */
const phrasesOf = (words: readonly Phrase[]): readonly Phrase[] => {
  const phrases: Phrase[] = []
  for (const { clusters, hasMarks } of words) {
    const last = phrases.at(-1)
    if (last?.hasMarks === hasMarks) last.clusters.push(...clusters)
    else phrases.push({ clusters: [...clusters], hasMarks })
  }
  return phrases
}

const drawForwardsRun = (pen: Pen, run: ShapedRun, clusters: readonly Cluster[]) => {
  for (const phrase of phrasesOf(wordsOf(run, clusters))) {
    const draw = () => {
      for (const cluster of phrase.clusters) drawForwards(pen, run, cluster)
    }
    if (phrase.hasMarks) pen.readAs(phrase.clusters.map(({ text }) => text).join(''), draw)
    else draw()
  }
}

const spaceAfter = ({ face, end }: ShapedRun): Cluster => {
  const id = face.glyphFor(SPACE)
  const glyph = { id, cluster: end, advance: face.widthOf(id), dx: 0, dy: 0, joined: false }
  return { start: end, glyphs: [glyph], text: ' ' }
}

/** What is read after a line from left to right, though nothing is drawn. */
type Close = { mark: boolean; space: boolean }
const nothing: Close = { mark: false, space: false }

const drawRun = (pen: Pen, run: ShapedRun, line: Line, { mark, space }: Close) => {
  const clusters = clustersOf(run, line)
  const closing = space ? [spaceAfter(run)] : []
  const isForwards = run.level % 2 === 0
  if (isForwards) drawForwardsRun(pen, run, mark ? clusters : [...clusters, ...closing])
  else for (const cluster of clusters) drawBackwards(pen, run, cluster)
  if (mark) drawBlank(pen, run, LEFT_TO_RIGHT_MARK)
  if (mark || !isForwards) drawForwardsRun(pen, run, closing)
}

const endsInNeutral = ({ text }: Line) => NEUTRAL.test(text.slice(-1))

const closeOf = (line: Line, run: ShapedRun, fenced: boolean): Close => {
  if (line.rtl || run !== line.runs.at(-1)) return nothing
  return { mark: fenced && run.face.blank > 0 && endsInNeutral(line), space: line.endsInSpace }
}

/**
 * Draws a line with its left end at (x, y). The space it ends in is read, not seen. `fenced` says that the page
 * also holds text from right to left: programs that extract text then take that for the page's direction, and
 * need a mark to keep the punctuation at the end of a line from left to right.
 */
export const writeLine = (pen: Pen, line: Line, x: number, y: number, fenced: boolean): void => {
  let at = x
  line.runs.forEach((run, i) => {
    pen.moveTo(at, y, run.size)
    if (line.endsInSpace && line.rtl && i === 0) drawBlank(pen, run, ' ')
    drawRun(pen, run, line, closeOf(line, run, fenced))
    at += (run.glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * run.size) / run.face.unitsPerEm
  })
}
