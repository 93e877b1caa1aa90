import { type DeclarationTexts, declarationDocument } from '#lib/documents/declaration'
import type { DeclarationFacts } from '#lib/documents/declaration.schema'
import { renderDocument } from '#lib/pdf/render-document'
import { type DeclarationText, declarationText } from './declaration-text'

/** The product has no words for the declaration in this language. */
export class NoSuchLanguage extends Error {}

const textIn = (language: string): DeclarationText => {
  const text = declarationText(language)
  if (!text) throw new NoSuchLanguage(`Erklæringen finnes ikke på språket «${language}»`)
  return text
}

/** The product's own texts for a declaration read in a language. Throws `NoSuchLanguage`. */
export const declarationTexts = (language: string): DeclarationTexts => {
  const norwegian = textIn('nb')
  return language === 'nb' ? { norwegian } : { norwegian, translation: textIn(language) }
}

/**
 * Integreringserklæringen as PDF; equal facts give equal bytes. `texts` replaces the product's translation with
 * the municipality's own or an approved one.
 */
export const renderDeclaration = (
  facts: DeclarationFacts,
  texts: DeclarationTexts = declarationTexts(facts.language),
): Promise<Uint8Array> => renderDocument(declarationDocument(facts, texts))
