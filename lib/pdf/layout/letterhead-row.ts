import type { Letterhead } from '../document'
import { type Mark, type Row, textRow } from './row'
import { contentWidth, page } from './style'
import { textPart } from './text-part'

const ARMS_HEIGHT = 34
const ARMS_GAP = 10

/** The municipality's arms and name, above everything else. */
export const letterheadRow = ({ name, arms }: Letterhead, language: string): Row => {
  const indent = arms ? (arms.width / arms.height) * ARMS_HEIGHT + ARMS_GAP : 0
  const place = { x: page.side + indent, width: contentWidth - indent - 80, side: 0, language } as const
  const part = textPart(name, { size: 12, bold: true }, { name: 'P' }, place)
  const marks: Mark[] = arms
    ? [
        {
          kind: 'arms',
          arms,
          x: page.side,
          top: (part.lines[0]?.height ?? 0) / 2 - ARMS_HEIGHT / 2,
          height: ARMS_HEIGHT,
        },
      ]
    : []
  const down = () => (arms ? ARMS_HEIGHT - 6 : 22)
  marks.push({ kind: 'rule', x: page.side, width: contentWidth, strong: false, down })
  return textRow([part], { before: 0, after: arms ? 30 : 20 }, { marks, divisible: false })
}
