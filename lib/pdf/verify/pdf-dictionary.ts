/** The direct values of a PDF dictionary, as the verifier needs them; other values are null. */
export type Dictionary = ReadonlyMap<string, string | null>

const LONGEST_VALUE = 65_536
const DEEPEST = 16

const TOKEN =
  /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|\[|\]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|<[0-9A-Fa-f\0\t\n\f\r ]*>|\(|[^\0\t\n\f\r ()<>[\]{}/%]+/y

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A literal string that starts after its opening parenthesis; also where it ends. Throws when it never ends. */
const literal = (source: string, from: number): { bytes: string; end: number } => {
  let bytes = ''
  let depth = 1
  for (let at = from; at < source.length && at - from < LONGEST_VALUE; at++) {
    const char = source.charAt(at)
    if (char === '\\') {
      at++
      const octal = /^[0-7]{1,3}/.exec(source.slice(at, at + 3))?.[0]
      bytes += octal ? String.fromCharCode(Number.parseInt(octal, 8) & 0xff) : escaped(source.charAt(at))
      at += (octal?.length ?? 1) - 1
      continue
    }
    if (char === '(') depth++
    if (char === ')' && --depth === 0) return { bytes, end: at + 1 }
    bytes += char
  }
  throw new Error('Unending string')
}

const escaped = (char: string): string => ESCAPES[char] ?? char

const unhex = (hex: string): string => {
  const digits = hex.replace(/[^0-9A-Fa-f]/g, '')
  return digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))
}

/** Text strings are UTF-16 with a mark in front, or one byte a character (ISO 32000-1, 7.9.2.2). */
const textOf = (bytes: string): string => {
  if (!bytes.startsWith('\xfe\xff')) return bytes
  const units = Uint8Array.from(bytes.slice(2), (char) => char.charCodeAt(0))
  return new TextDecoder('utf-16be').decode(units)
}

type Token = { kind: 'punctuation' | 'name' | 'string' | 'other'; value: string; end: number }

const nextText = (source: string, from: number): { text: string; end: number } => {
  let text = ''
  TOKEN.lastIndex = from
  do {
    text = TOKEN.exec(source)?.[0] ?? ''
  } while (/^[\0\t\n\f\r %]/.test(text))
  if (!text) throw new Error('Unreadable PDF object')
  return { text, end: TOKEN.lastIndex }
}

const nextToken = (source: string, from: number): Token => {
  const { text, end } = nextText(source, from)
  if (text === '(') {
    const { bytes, end: after } = literal(source, end)
    return { kind: 'string', value: textOf(bytes), end: after }
  }
  if (text.startsWith('/')) return { kind: 'name', value: text.slice(1), end }
  if (/^(<<|>>|\[|\])$/.test(text)) return { kind: 'punctuation', value: text, end }
  return text.startsWith('<')
    ? { kind: 'string', value: textOf(unhex(text)), end }
    : { kind: 'other', value: text, end }
}

/** The tokens one level inside the dictionary; what lies deeper is one token without a value. */
const topLevel = (source: string, from: number): Token[] => {
  const tokens: Token[] = []
  let depth = 0
  for (let at = from; ; ) {
    const token = nextToken(source, at)
    at = token.end
    if (token.kind === 'punctuation') depth += token.value === '<<' || token.value === '[' ? 1 : -1
    if (depth === 0) return tokens
    if (depth > DEEPEST) throw new Error('Too deep')
    if (depth === 1 && at > from + '<<'.length) tokens.push(token)
  }
}

/** Reads the dictionary that starts at `from`; names and strings at the top level are kept. Throws when broken. */
export const readDictionary = (source: string, from: number): Dictionary => {
  const tokens = topLevel(source, from)
  const values = new Map<string, string | null>()
  for (let i = 0; i < tokens.length; i++) {
    const [key, value] = [tokens[i], tokens[i + 1]]
    if (key?.kind !== 'name' || !value) continue
    values.set(key.value, value.kind === 'string' || value.kind === 'name' ? value.value : null)
    i++
  }
  return values
}
