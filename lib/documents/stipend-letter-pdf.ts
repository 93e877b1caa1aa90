import type { DocumentModel } from '#lib/pdf/document'
import { renderDocument } from '#lib/pdf/render-document'
import type { LetterWords } from './stipend-letter'
import { changeLetter, payslipLetter } from './stipend-letter'
import type { ChangeLetterFacts, PayslipLetterFacts } from './stipend-letter.schema'
import { informationSheet } from './text/information-sheet'
import { documentLabels } from './text/labels'

/** Norwegian, and the reader's language where the product has words in it. */
const wordsFor = (language: string): readonly LetterWords[] =>
  [...new Set(['nb', language === 'nn' ? 'nb' : language])].flatMap((tag) => {
    const [labels, sheet] = [documentLabels(tag), informationSheet(tag)]
    return labels && sheet ? [{ language: tag, labels, sheet }] : []
  })

const drawn = <F extends { readonly language: string }>(
  facts: F,
  model: (facts: F, all: readonly LetterWords[]) => DocumentModel,
): Promise<Uint8Array> => renderDocument(model(facts, wordsFor(facts.language)))

/** The payslip letter as PDF; equal facts give equal bytes. */
export const renderPayslipLetter = (facts: PayslipLetterFacts): Promise<Uint8Array> =>
  drawn(facts, payslipLetter)

/** The letter about a late change as PDF. */
export const renderChangeLetter = (facts: ChangeLetterFacts): Promise<Uint8Array> =>
  drawn(facts, changeLetter)
