/** Names and letters that stand in Latin in every language. */
const PROPER_NAMES = /DUF|\bIMDi\b|\bNIR\b|\bUDI\b|\bstatsforvalteren\b/g

/** Punctuation shared by several scripts; each script's own comma and full stop come from the list below. */
const COMMON = ' ()/–-:«»’'

const PUNCTUATION: Readonly<Record<string, string>> = {
  Latn: '.,;?¿\u00a0',
  Cyrl: '.,;?',
  Arab: '.،؛؟\u200c',
  Ethi: '።፣፤፦፡?',
  Deva: '।,?',
  Beng: '।,?',
  Mymr: '။၊',
}

/** Letters of a neighbouring language's keyboard that look right and are read, sorted and searched wrong. */
const FOREIGN_LETTERS: Readonly<Record<string, string>> = {
  ar: 'یکپچژگےہ',
  fa: 'يكىےہ',
  prs: 'يكىےہ',
  ps: 'كىےہ',
  ckb: 'يكىےہ',
  ur: 'يكىهة',
}

/** Characters that do not belong in a text of that language and script; placeholders and names aside. */
export const strangeCharacters = (text: string, language: string, script: string): string[] => {
  const inScript = new RegExp(`[\\p{Script=${script}}\\p{Script=Inherited}]`, 'u')
  const allowed = COMMON + (PUNCTUATION[script] ?? '')
  const foreign = FOREIGN_LETTERS[language] ?? ''
  return [...text.replace(/\{\w+\}/g, '').replace(PROPER_NAMES, '')].filter(
    (char) => foreign.includes(char) || !(allowed.includes(char) || inScript.test(char)),
  )
}
