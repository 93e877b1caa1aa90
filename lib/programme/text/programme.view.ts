import words from './programme.json'

/** What a participant reads on the line of the whole programme. */
export type ProgrammeWords = (typeof words)['nb']

const all: Readonly<Record<string, ProgrammeWords>> = words

/** The words in a language; Norwegian where the product has none. */
export const programmeWords = (
  language: string,
): { readonly language: string; readonly words: ProgrammeWords } => {
  const found = Object.hasOwn(all, language) ? all[language] : undefined
  return found ? { language, words: found } : { language: 'nb', words: words.nb }
}
