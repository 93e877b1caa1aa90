import type { DocumentModel } from '../document'
import type { TextPart } from '../layout/row'
import { colour, contentWidth, page } from '../layout/style'
import { textPart } from '../layout/text-part'
import { number } from '../text/operators'

const FOOTER_SIZE = 7.5
const DRAFT_SIZE = 10.5
const DRAFT_WIDTH = 70

type Write = (part: TextPart) => string

const artifact = (kind: 'Header' | 'Footer', inner: string) =>
  `/Artifact<</Type/Pagination/Subtype/${kind}>>BDC\nq\n${inner}Q\nEMC\n`

const placed = (part: TextPart, y: number, tint: string, write: Write) =>
  `q\n${tint} rg\n1 0 0 1 ${number(part.x)} ${number(y)} cm\n${write(part)}Q\n`

/** What stands outside the text on every page: whose document it is, which page, and whether it is a draft. */
export const drawFurniture = (model: DocumentModel, at: number, count: number, write: Write): string => {
  const place = { side: 0, language: model.language } as const
  const small = { size: FOOTER_SIZE, bold: false }
  const wide = { ...place, x: page.side, width: contentWidth - 90 }
  const footer = textPart(model.footer, small, { name: 'P' }, wide)
  const counter = textPart(
    `Side ${at} av ${count}`,
    small,
    { name: 'P' },
    {
      ...place,
      x: page.side + contentWidth - 80,
      width: 80,
    },
  )
  const right = { ...counter, rtl: true }
  const [line] = footer.lines
  const first = { ...footer, lines: line ? [line] : [] }
  const feet = artifact(
    'Footer',
    placed(first, page.footer, colour.quiet, write) + placed(right, page.footer, colour.quiet, write),
  )
  if (!model.draftMark) return feet

  const mark = textPart(
    model.draftMark,
    { size: DRAFT_SIZE, bold: true },
    { name: 'P' },
    {
      ...place,
      x: page.side + contentWidth - DRAFT_WIDTH,
      width: DRAFT_WIDTH,
    },
  )
  const header = placed({ ...mark, rtl: true }, page.height - 26, colour.warning, write)
  return feet + artifact('Header', header)
}
