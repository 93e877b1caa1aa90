import { declarationText } from '#lib/declarations/declaration-text'
import type { PageNumber } from '#lib/pdf/document'

/** How pages are counted in each language; one that the product has no words for is left out. */
export const pageNumbers = (languages: readonly string[]): readonly PageNumber[] =>
  languages.flatMap((language) => {
    const template = declarationText(language)?.notices.page
    return template ? [{ template, language }] : []
  })
