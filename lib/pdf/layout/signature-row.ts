import type { Block, SignaturePlace } from '../document'
import { drawStrokes } from '../draw/strokes'
import { heightOf, type Mark, type Part, type Row } from './row'
import { colour, faces } from './style'
import { type Place, textPart } from './text-part'

type Signatures = Extract<Block, { kind: 'signatures' }>

const INK = { width: 190, height: 46 }
const LINE_WIDTH = 226
const LINE_AT = 52
const CAPTION_AT = 55

const inkPart = (ink: NonNullable<SignaturePlace['ink']>, place: Place): Part | null => {
  if (ink.kind === 'typed') {
    const part = textPart(ink.text, { size: 13, bold: false }, { name: 'P' }, place)
    return { ...part, rtl: false, top: Math.max(0, LINE_AT - heightOf(part) - 2) }
  }
  const operators = drawStrokes(ink.strokes, INK)
  if (operators === null) return null
  return {
    kind: 'drawn',
    tag: { name: 'Figure', alt: ink.alt },
    side: place.side,
    x: place.x + 8,
    top: 2,
    ...INK,
    operators: `${colour.ink} RG ${operators}`,
  }
}

const captionParts = (captions: SignaturePlace['captions'], place: Place): readonly Part[] => {
  let top = CAPTION_AT
  return captions.map(({ text, language }) => {
    const tag = { name: 'P', ...(language === place.language ? {} : { language }) } as const
    const part = { ...textPart(text, faces.small, tag, { ...place, language }), rtl: false, top }
    top += heightOf(part)
    return part
  })
}

/** Places to sign, side by side: ink above the line, who signs below it. */
export const signatureRow = ({ places }: Signatures, place: Place): Row => {
  const share = place.width / Math.max(2, places.length)
  const marks: Mark[] = []
  const parts = places.flatMap(({ captions, ink }, i) => {
    const width = Math.min(LINE_WIDTH, share - 16)
    const own = { ...place, x: place.x + share * i, width }
    marks.push({ kind: 'rule', down: () => LINE_AT, strong: true, x: own.x, width })
    const drawn = ink ? inkPart(ink, own) : null
    return [...(drawn ? [drawn] : []), ...captionParts(captions, own)]
  })
  const height = Math.max(LINE_AT, ...parts.map((part) => part.top + heightOf(part)))
  return { parts, marks, height, before: 4, after: 8, keepWithNext: false, divisible: false, fixed: false }
}
