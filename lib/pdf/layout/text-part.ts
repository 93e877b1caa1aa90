import type { Text } from '../document'
import { directionOf } from '../fonts/families'
import { makeStore } from '../store'
import { type Line, setLines } from '../text/lines'
import { type Paragraph, shapeParagraph, type TextStyle } from '../text/paragraph'
import type { Side, Tag, TextPart } from './row'

export type Place = { x: number; width: number; side: Side; language: string }

type Shaped = { paragraph: Paragraph; lines: Map<number, readonly Line[]> }

/** Labels and fixed text come back in every document: they are shaped, and broken to each width, once. */
const kept = makeStore<Shaped>(4000)

const keyOf = (text: Text) => (typeof text === 'string' ? `=${text}` : JSON.stringify(text))

const shapeOnce = (text: Text, style: TextStyle): Shaped =>
  kept(`${style.language} ${style.size} ${style.bold} ${keyOf(text)}`, () => ({
    paragraph: shapeParagraph(text, style),
    lines: new Map(),
  }))

const linesAt = ({ paragraph, lines }: Shaped, width: number): readonly Line[] => {
  const known = lines.get(width) ?? setLines(paragraph, width)
  lines.set(width, known)
  return known
}

/** From right to left only: other lines whose glyphs are out of order carry their text themselves. */
const drawnOutOfOrder = (paragraph: Paragraph) => paragraph.runs.some((run) => run.level % 2 === 1)

/** Sets text in a column. Its tag gets the text in reading order where the page draws it in another. */
export const textPart = (
  text: Text,
  face: { size: number; bold: boolean },
  tag: Tag,
  place: Place,
): TextPart => {
  const { language, x, width, side } = place
  const shaped = shapeOnce(text, { language, size: face.size, bold: face.bold })
  const { paragraph } = shaped
  return {
    kind: 'text',
    tag: drawnOutOfOrder(paragraph) ? { ...tag, actualText: paragraph.text } : tag,
    side,
    x,
    top: 0,
    width,
    rtl: directionOf(language) === 'rtl',
    lines: linesAt(shaped, width),
  }
}
