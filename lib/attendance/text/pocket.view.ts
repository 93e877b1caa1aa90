import { ownWords } from '#lib/i18n/own-words'
import words from './pocket.json'

/** What a participant reads on his own card and the page behind it. */
export type PocketWords = (typeof words)['nb']

/** The words in a language; English where the product has none. */
export const pocketWords = (language: string): { readonly language: string; readonly words: PocketWords } =>
  ownWords(words, language, 'en')

/** Only the Norwegian is the product's own; the others are translations that nobody outside has checked yet. */
export const isDraft = (language: string): boolean => language !== 'nb' && language !== 'nn'

/** The Norwegian beside them, for whoever helps. */
export const norwegianWords: PocketWords = words.nb
