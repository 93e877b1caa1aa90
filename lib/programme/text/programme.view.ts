import { ownWords } from '#lib/i18n/own-words'
import words from './programme.json'

/** What a participant reads on the line of the whole programme. */
export type ProgrammeWords = (typeof words)['nb']

/** The words in a language; Norwegian where the product has none. */
export const programmeWords = (
  language: string,
): { readonly language: string; readonly words: ProgrammeWords } => ownWords(words, language, 'nb')
