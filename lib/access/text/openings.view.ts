import { ownWords } from '#lib/i18n/own-words'
import words from './openings.json'

/** What a participant reads about who has opened his case. */
export type OpeningWords = (typeof words)['nb']

/** The words in a language; English where the product has none. */
export const openingWords = (language: string): { readonly language: string; readonly words: OpeningWords } =>
  ownWords(words, language, 'en')

const among: Readonly<Record<string, 'own' | 'standIn' | 'leader'>> = {
  OWN: 'own',
  DELEGATION: 'standIn',
  ROLE: 'leader',
}

/** Which words tell on what basis a case was opened. */
export const basisWords = (basis: string): 'own' | 'standIn' | 'leader' | 'works' => among[basis] ?? 'works'
