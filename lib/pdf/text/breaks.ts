import LineBreaker from 'linebreak'

/** Where a line may end: `index` of the next line's first character, and how unwelcome a break there is. */
export type Break = { index: number; penalty: number }

const MYANMAR = /\p{Script=Myanmar}/u
/** Vowel signs, tone marks, asat and medials never begin a line, nor do the section marks and particles ၊ ။ ၌ – ၏. */
const NEVER_FIRST = /^[\u102b-\u103e\u1056-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u104a-\u104f]/
/** A consonant killed by asat or stacked by virama belongs to the syllable before it. */
const CLOSES_SYLLABLE = /^[\u1000-\u1021\u103f](\u1037?\u103a|\u1039)/
const STACKS_NEXT = /\u1039$/
/** Burmese is written with spaces between phrases; a break there reads better than one inside a phrase. */
const INSIDE_PHRASE = 0.35

/** Breaking `hans/hennes` puts a space into it for whoever copies the text. */
const SLASH = '/'
/** A break after a hyphen or dash is allowed, not sought. */
const INSIDE_WORD = 0.3

/** Programs that extract text tear a hamza above from its letter at the end of a line. */
const AFTER_HAMZA = 3

const words = new Intl.Segmenter('my', { granularity: 'word' })

const burmeseBreaks = (text: string): number[] =>
  [...words.segment(text)]
    .map((word) => word.index)
    .filter((index) => {
      const before = text.slice(0, index)
      const after = text.slice(index)
      const inside = MYANMAR.test(before.at(-1) ?? '') && MYANMAR.test(after[0] ?? '')
      return inside && !NEVER_FIRST.test(after) && !CLOSES_SYLLABLE.test(after) && !STACKS_NEXT.test(before)
    })

/** Break opportunities after UAX 14, and between words in Burmese, which has no spaces there. Last: the end. */
export const breaksOf = (text: string): readonly Break[] => {
  const breaker = new LineBreaker(text)
  const found = new Map<number, number>()
  if (MYANMAR.test(text)) for (const index of burmeseBreaks(text)) found.set(index, INSIDE_PHRASE)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const before = text[next.position - 1] ?? ''
    if (before === SLASH) continue
    const hamza = text[next.position - 2] === '\u0654'
    found.set(next.position, hamza ? AFTER_HAMZA : /\s/.test(before) ? 0 : INSIDE_WORD)
  }
  found.set(text.length, 0)
  return [...found].map(([index, penalty]) => ({ index, penalty })).sort((a, b) => a.index - b.index)
}
