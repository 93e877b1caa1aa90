import createBidi from 'bidi-js'
import type { Span, Text } from '../document'

/** Running text with what bidi and weight say about each UTF-16 unit. */
export type Composed = { text: string; levels: readonly number[]; bold: readonly boolean[] }

/** A character that no font here can draw, or that would change how the text around it reads. */
export class UnsettableText extends Error {}

const bidi = createBidi()
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'
const UNSAFE = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u

export const named = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const contentOf = (span: Span) =>
  (typeof span === 'string' ? span : 'value' in span ? span.value : span.strong).normalize('NFC')

/** What a reader reads, without marks of weight. */
export const plainText = (text: Text): string =>
  typeof text === 'string' ? text.normalize('NFC') : text.map(contentOf).join('')

/**
 * Joins the spans and finds the direction of every character (Unicode bidi algorithm). Values are isolated:
 * a Latin name in an Arabic sentence does not pull the full stop to its own side.
 */
export const compose = (text: Text, direction: 'ltr' | 'rtl', allBold: boolean): Composed => {
  const spans = typeof text === 'string' ? [text] : text
  const plain = plainText(text)
  const unsafe = UNSAFE.exec(plain)
  if (unsafe) throw new UnsettableText(`Teksten har et tegn som ikke kan settes: ${named(unsafe[0])}`)

  let isolated = ''
  const shown: number[] = []
  const bold: boolean[] = []
  for (const span of spans) {
    const content = contentOf(span)
    const isValue = typeof span !== 'string' && 'value' in span
    if (isValue) isolated += FIRST_STRONG_ISOLATE
    for (let i = 0; i < content.length; i++) {
      shown.push(isolated.length + i)
      bold.push(allBold || typeof span !== 'string')
    }
    isolated += isValue ? content + POP_ISOLATE : content
  }

  const { levels } = bidi.getEmbeddingLevels(isolated, direction)
  return { text: plain, levels: shown.map((at) => levels[at] ?? 0), bold }
}
