import type { DocumentModel } from '../document'
import type { TextPart } from '../layout/row'
import { colour, contentWidth, page } from '../layout/style'
import { textPart } from '../layout/text-part'

const small = { size: 7.5, bold: false }
const draft = { size: 10.5, bold: true }
const DRAFT_WIDTH = 70
const COUNTER_WIDTH = 130
const COUNTER_STEP = 10.5
const norwegianNumbers = [{ template: 'Side {n} av {m}', language: 'nb' }]

type Write = (part: TextPart, place: { x: number; y: number }) => string

const artifact = (kind: 'Header' | 'Footer', inner: string) =>
  `/Artifact<</Type/Pagination/Subtype/${kind}>>BDC\nq\n${inner}Q\nEMC\n`

const placed = (part: TextPart, y: number, tint: string, write: Write) =>
  `q\n${tint} rg\n${write(part, { x: part.x, y })}Q\n`

const atRight = (part: TextPart): TextPart => ({ ...part, rtl: true })

/** Which page this is, in each language under the one before. */
const drawNumbers = (model: DocumentModel, at: number, count: number, write: Write): string =>
  (model.pageNumbers ?? norwegianNumbers)
    .map(({ template, language }, i) => {
      const text = template.replace('{n}', String(at)).replace('{m}', String(count))
      const place = {
        side: 0,
        language,
        x: page.side + contentWidth - COUNTER_WIDTH,
        width: COUNTER_WIDTH,
      } as const
      const part = atRight(textPart(text, small, { name: 'P' }, place))
      return placed(part, page.footer - i * COUNTER_STEP, colour.quiet, write)
    })
    .join('')

const drawFooter = ({ footer, language }: DocumentModel, write: Write): string => {
  const place = { side: 0, language, x: page.side, width: contentWidth - COUNTER_WIDTH - 10 } as const
  const part = textPart(footer, small, { name: 'P' }, place)
  return placed({ ...part, lines: part.lines.slice(0, 1) }, page.footer, colour.quiet, write)
}

const drawDraftMark = (text: string, language: string, write: Write): string => {
  const x = page.side + contentWidth - DRAFT_WIDTH
  const mark = textPart(text, draft, { name: 'P' }, { side: 0, language, x, width: DRAFT_WIDTH })
  return artifact('Header', placed(atRight(mark), page.height - 26, colour.warning, write))
}

/** What stands outside the text on every page: whose document it is, which page, and whether it is a draft. */
export const makeFurniture = (model: DocumentModel, count: number, write: Write) => {
  const footer = drawFooter(model, write)
  const header = model.draftMark ? drawDraftMark(model.draftMark, model.language, write) : ''
  return (at: number): string => artifact('Footer', footer + drawNumbers(model, at, count, write)) + header
}
