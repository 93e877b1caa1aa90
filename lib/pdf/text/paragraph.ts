import type { Text } from '../document'
import type { Glyph } from '../fonts/face'
import { directionOf } from '../fonts/families'
import { type Break, breaksOf } from './breaks'
import { compose } from './compose'
import { itemize, type Run } from './itemize'

export type TextStyle = { language: string; size: number; bold: boolean }

export type ShapedRun = Run & { glyphs: readonly Glyph[] /** Type size in points. */; size: number }

/** Text that has been shaped as one long line and can be broken to any width. Lengths in points. */
export type Paragraph = {
  text: string
  style: TextStyle
  direction: 'ltr' | 'rtl'
  runs: readonly ShapedRun[]
  /** Where the pen is before each character, counted in reading order. */
  pen: Float64Array
  /** Characters before which the text must be shaped again if a line ends there. */
  joined: Uint8Array
  /** Where lines may end; found when they are first asked for. */
  breaks: () => readonly Break[]
}

export const shapeRun = (text: string, run: Run, language: string): readonly Glyph[] =>
  run.face.shape({
    text,
    start: run.start,
    end: run.end,
    rtl: run.level % 2 === 1,
    script: run.script,
    language,
  })

export const shapeParagraph = (source: Text, style: TextStyle): Paragraph => {
  const direction = directionOf(style.language)
  const composed = compose(source, direction, style.bold)
  const { text } = composed
  const advances = new Float64Array(text.length + 1)
  const joined = new Uint8Array(text.length + 1)

  const runs = itemize(composed, style.language).map((run): ShapedRun => {
    const size = style.size * run.family.scale
    const glyphs = shapeRun(text, run, style.language)
    for (const glyph of glyphs) {
      advances[glyph.cluster] = (advances[glyph.cluster] ?? 0) + (glyph.advance * size) / run.face.unitsPerEm
      if (glyph.joined) joined[glyph.cluster] = 1
    }
    return { ...run, glyphs, size }
  })

  const pen = new Float64Array(text.length + 1)
  for (let i = 0; i < text.length; i++) pen[i + 1] = (pen[i] ?? 0) + (advances[i] ?? 0)
  let found: readonly Break[] | undefined
  const breaks = () => {
    found ??= breaksOf(text)
    return found
  }
  return { text, style, direction, runs, pen, joined, breaks }
}
