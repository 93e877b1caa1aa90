import type { Text } from '../document'
import { directionOf, scriptOf } from '../fonts/families'
import { setLines } from '../text/lines'
import { type Paragraph, shapeParagraph, type TextStyle } from '../text/paragraph'
import type { Side, Tag, TextPart } from './row'

export type Place = { x: number; width: number; side: Side; language: string }

const MOST_KEPT = 4000
const kept = new Map<string, Paragraph>()

/** Labels and fixed text come back in every document: they are shaped once. */
const shapeOnce = (text: Text, style: TextStyle): Paragraph => {
  const key = `${style.language} ${style.size} ${style.bold} ${JSON.stringify(text)}`
  const known = kept.get(key)
  if (known) return known
  const paragraph = shapeParagraph(text, style)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, paragraph)
  return paragraph
}

const drawnOutOfOrder = (paragraph: Paragraph) =>
  paragraph.runs.some((run) => run.level % 2 === 1 || ['Mymr', 'Deva', 'Beng'].includes(run.script))

/** Sets text in a column. Its tag gets the text in reading order where the page draws it in another. */
export const textPart = (
  text: Text,
  face: { size: number; bold: boolean },
  tag: Tag,
  place: Place,
): TextPart => {
  const { language, x, width, side } = place
  const paragraph = shapeOnce(text, { language, size: face.size, bold: face.bold })
  return {
    kind: 'text',
    tag: drawnOutOfOrder(paragraph) ? { ...tag, actualText: paragraph.text } : tag,
    side,
    x,
    top: 0,
    width,
    rtl: directionOf(language) === 'rtl',
    lines: setLines(paragraph, width),
  }
}

export const isRightToLeft = (language: string): boolean => scriptOf(language) === 'Arab'
