/** What each code of a font stands for, from a ToUnicode map (ISO 32000-1, 9.10.3). Codes are byte strings. */
export type ToUnicode = ReadonlyMap<string, string>

const bytesOf = (hex: string): string =>
  hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))

const utf16 = (hex: string): string =>
  hex.replace(/.{4}/g, (unit) => String.fromCharCode(Number.parseInt(unit, 16)))

const next = (hex: string, by: number): string =>
  (Number.parseInt(hex, 16) + by).toString(16).padStart(hex.length, '0')

/** Reads `bfchar` and `bfrange`, also ranges with a list of texts. */
export const readToUnicode = (source: string): ToUnicode => {
  const map = new Map<string, string>()
  for (const [, body = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>/g)) {
      map.set(bytesOf(code), utf16(text))
    }
  }
  for (const [, body = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const range = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])/g
    for (const [, from = '', to = '', first = '', list] of body.matchAll(range)) {
      const texts = [...(list ?? '').matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, text = '']) => text)
      const count = Number.parseInt(to, 16) - Number.parseInt(from, 16) + 1
      for (let i = 0; i < count; i++) {
        map.set(bytesOf(next(from, i)), utf16(list === undefined ? next(first, i) : (texts[i] ?? '')))
      }
    }
  }
  return map
}
