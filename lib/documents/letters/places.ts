import { type LetterTemplate, OWN_PLACES, type Part, type Words } from './template'

/** Choices whose alternatives say what is decided: those words are the law's and the case's. */
const DECIDES: readonly string[] = [
  'outcome',
  'replaces',
  'appealOutcome',
  'stipend',
  'rightLapses',
  'late',
  'stopType',
  'goalChange',
]

/** A place in a template: its words, whether they are fixed, and the alternative it belongs to. */
export type LetterPlace = {
  readonly key: string
  readonly kind: 'heading' | 'text' | 'free'
  readonly words: Words | null
  readonly fixed: boolean
  readonly alternative: boolean
}

const placesIn = (
  parts: readonly Part[],
  before: string,
  { fixed, alternative }: { readonly fixed: boolean; readonly alternative: boolean },
): readonly LetterPlace[] =>
  parts.flatMap((part, at): readonly LetterPlace[] => {
    const key = `${before}${at}`
    if ('choose' in part)
      return Object.entries(part.of).flatMap(([code, chosen]) =>
        placesIn(chosen, `${key}-${code}-`, {
          fixed: fixed || DECIDES.includes(part.choose),
          alternative: true,
        }),
      )
    if ('free' in part) return [{ key, kind: 'free', words: part.heading ?? null, fixed: true, alternative }]
    const own = 'text' in part ? ({ kind: 'text', words: part.text } as const) : null
    const { kind, words } = own ?? { kind: 'heading' as const, words: (part as { heading: Words }).heading }
    return [{ key, kind, words, fixed: fixed || part.law === true, alternative }]
  })

/** Everything a template says, in order. */
export const placesOf = ({ body }: LetterTemplate): readonly LetterPlace[] =>
  placesIn(body, 'p', { fixed: false, alternative: false })

/** Each way of choosing, one choice varied at a time from the first of all. */
export const waysOf = ({ choices }: LetterTemplate): readonly Readonly<Record<string, string>>[] => {
  const first = Object.fromEntries(Object.entries(choices).map(([name, [code = '']]) => [name, code]))
  const varied = Object.entries(choices).flatMap(([name, codes]) =>
    codes.slice(1).map((code) => ({ ...first, [name]: code })),
  )
  return [first, ...varied]
}

/** What a person was meant to choose between or fill in, and did not. */
const OPEN = /\[|\]|\.\.\.|…|_{2}|\/|\bvelg\b|\bvel\b|stryk/i
export const isLeftOpen = (words: string): boolean => OPEN.test(words)

/** The values that a sentence asks for, in order. */
export const valuesIn = (words: string): readonly string[] =>
  [...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()

export type WordingFault = 'fixed' | 'left-open' | 'values-differ'

/** Why words cannot stand in a place of the template; null when they can. */
export const faultOf = (template: LetterTemplate, key: string, words: string): WordingFault | null => {
  const place = placesOf(template).find((one) => one.key === key && !one.fixed)
  const isOwn = (OWN_PLACES as readonly string[]).includes(key)
  if (!place && !isOwn) return 'fixed'
  if (isLeftOpen(words)) return 'left-open'
  const asked = valuesIn(place?.words?.nb ?? '').join()
  return valuesIn(words).join() !== asked || /[{}]/.test(words.replaceAll(/\{\w+\}/g, ''))
    ? 'values-differ'
    : null
}
