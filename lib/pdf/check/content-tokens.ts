/** An operand or operator of a content stream (ISO 32000-1, 7.8.2). Strings hold one character a byte. */
export type Token =
  | { kind: 'number'; value: number }
  | { kind: 'name' | 'string' | 'operator'; value: string }
  | { kind: 'array'; items: readonly Token[] }
  | { kind: 'dict'; entries: ReadonlyMap<string, Token> }

const TOKEN =
  /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|\[|\]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|<[0-9A-Fa-f\0\t\n\f\r ]*>|\((?:[^\\()]|\\[\s\S])*\)|[^\0\t\n\f\r ()<>[\]{}/%]+/y

const unhex = (text: string): string => {
  const digits = text.replace(/[^0-9A-Fa-f]/g, '')
  const even = digits.length % 2 === 1 ? `${digits}0` : digits
  return even.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' }

const unescaped = (text: string): string =>
  text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, after: string) =>
    /^[0-7]/.test(after) ? String.fromCharCode(Number.parseInt(after, 8)) : (CONTROLS[after] ?? after),
  )

const leaf = (text: string): Token => {
  if (text.startsWith('/')) return { kind: 'name', value: text.slice(1) }
  if (text.startsWith('<')) return { kind: 'string', value: unhex(text) }
  if (text.startsWith('(')) return { kind: 'string', value: unescaped(text.slice(1, -1)) }
  const number = Number(text)
  return Number.isNaN(number) ? { kind: 'operator', value: text } : { kind: 'number', value: number }
}

const entriesOf = (items: readonly Token[]): ReadonlyMap<string, Token> => {
  const entries = new Map<string, Token>()
  for (let i = 0; i + 1 < items.length; i += 2) {
    const [key, value] = [items[i], items[i + 1]]
    if (key?.kind === 'name' && value) entries.set(key.value, value)
  }
  return entries
}

/** Splits a content stream in tokens. Throws where it cannot be read. */
const readTokens = (source: string): Token[] => {
  const open: Token[][] = [[]]
  const put = (token: Token) => open.at(-1)?.push(token)
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex
    const text = TOKEN.exec(source)?.[0]
    if (!text) throw new Error(`Unreadable content at ${at}`)
    if (text === '<<' || text === '[') open.push([])
    else if (text === '>>') put({ kind: 'dict', entries: entriesOf(open.pop() ?? []) })
    else if (text === ']') put({ kind: 'array', items: open.pop() ?? [] })
    else if (!/^[\0\t\n\f\r %]/.test(text)) put(leaf(text))
  }
  return open[0] ?? []
}

export type Operation = { operator: string; operands: readonly Token[] }

export const readOperations = (source: string): Operation[] => {
  const operations: Operation[] = []
  let operands: Token[] = []
  for (const token of readTokens(source)) {
    if (token.kind !== 'operator') {
      operands.push(token)
      continue
    }
    operations.push({ operator: token.value, operands })
    operands = []
  }
  return operations
}
