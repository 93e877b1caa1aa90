/** A sentence in both written forms; `{name}` is filled from the case. */
export type Words = { readonly nb: string; readonly nn: string }

export type FreeField = 'reasonFacts' | 'reasonConsiderations' | 'statement' | 'message'

/**
 * A letter as data. `law` marks what the law demands: no municipality writes it otherwise. `choose` holds every alternative written out; the case's code picks one, so that nothing is
 * left for a person to cross out. A person's own words stand in `free` places alone, left out when empty.
 */
export type Part =
  | { readonly heading: Words; readonly law?: true }
  | { readonly text: Words; readonly law?: true }
  | { readonly free: FreeField; readonly heading?: Words }
  | { readonly choose: string; readonly of: Readonly<Record<string, readonly Part[]>> }

export type LetterTemplate = {
  /** Changed whenever a word is changed: kept with every letter made of it. */
  readonly version: string
  /** What the case must give, and the codes each choice knows. */
  readonly values: readonly string[]
  readonly choices: Readonly<Record<string, readonly string[]>>
  readonly title: Words
  readonly body: readonly Part[]
}

export type LetterSpan = string | { readonly name: string; readonly value: string }
export type LetterPart = {
  readonly kind: 'heading' | 'paragraph' | 'free'
  readonly spans: readonly LetterSpan[]
}

export type LetterMatter = {
  readonly language: 'nb' | 'nn'
  readonly values: Readonly<Record<string, string>>
  readonly choices: Readonly<Record<string, string>>
  readonly free: Readonly<Partial<Record<FreeField, string | undefined>>>
  /** The municipality's own words, by the key of their place. */
  readonly wording?: { readonly words: Readonly<Record<string, string>> } | undefined
}

/** The letter asks for something that the case has not said: it is not made. */
export class UnresolvedLetter extends Error {}

const spansOf = (words: Words, { language, values }: LetterMatter): readonly LetterSpan[] =>
  words[language]
    .split(/\{(\w+)\}/)
    .map((piece, at): LetterSpan => {
      if (at % 2 === 0) return piece
      const value = values[piece]
      if (!value) throw new UnresolvedLetter(`Brevet mangler «${piece}»`)
      return { name: piece, value }
    })
    .filter((span) => span !== '')

const linesOf = (prose: string) =>
  prose
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const freeParts = (part: Extract<Part, { free: FreeField }>, matter: LetterMatter): readonly LetterPart[] => {
  const lines = linesOf(matter.free[part.free] ?? '')
  if (lines.length === 0) return []
  const heading = part.heading ? [{ kind: 'heading' as const, spans: spansOf(part.heading, matter) }] : []
  return [...heading, ...lines.map((line) => ({ kind: 'free' as const, spans: [line] }))]
}

const wordsAt = (key: string, words: Words, { wording }: LetterMatter): Words => {
  const own = wording?.words[key]
  return own ? { nb: own, nn: own } : words
}

const partsOf = (parts: readonly Part[], matter: LetterMatter, before = 'p'): readonly LetterPart[] =>
  parts.flatMap((part, at): readonly LetterPart[] => {
    const key = `${before}${at}`
    if ('heading' in part && !('free' in part))
      return [{ kind: 'heading', spans: spansOf(wordsAt(key, part.heading, matter), matter) }]
    if ('text' in part)
      return [{ kind: 'paragraph', spans: spansOf(wordsAt(key, part.text, matter), matter) }]
    if ('free' in part) return freeParts(part, matter)
    const code = matter.choices[part.choose]
    const chosen = code !== undefined && Object.hasOwn(part.of, code) ? part.of[code] : undefined
    if (!chosen) throw new UnresolvedLetter(`Brevet har et åpent valg: «${part.choose}»`)
    return partsOf(chosen, matter, `${key}-${code}-`)
  })

/** The two places where a municipality may add paragraphs of its own. */
export const OWN_PLACES = ['opening', 'closing'] as const

const ownParts = (place: (typeof OWN_PLACES)[number], { wording }: LetterMatter): readonly LetterPart[] =>
  linesOf(wording?.words[place] ?? '').map((line) => ({ kind: 'paragraph', spans: [line] }))

/** The letter's title and parts in one language. Throws `UnresolvedLetter` when something is not said. */
export const composeLetter = ({ title, body }: LetterTemplate, matter: LetterMatter) => ({
  title: spansOf(title, matter),
  parts: [...ownParts('opening', matter), ...partsOf(body, matter), ...ownParts('closing', matter)],
})
