import { keyPath, type Refusal, type Report, refusalsOf } from './refusal'

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]/g

/** An object or a list that the reader is inside of, and where in it the next value stands. */
type Level = {
  readonly path: string
  /** Null in a list. */
  readonly keys: Set<string> | null
  index: number
  next: string
  awaitsKey: boolean
}

const opened = (token: string, path: string): Level =>
  token === '{'
    ? { path, keys: new Set(), index: 0, next: path, awaitsKey: true }
    : { path, keys: null, index: 0, next: `${path}[0]`, awaitsKey: false }

const goOn = (level: Level): void => {
  level.index += 1
  if (level.keys) level.awaitsKey = true
  else level.next = `${level.path}[${level.index}]`
}

const readKey = (level: Level, keys: Set<string>, token: string, report: Report): void => {
  const key: string = JSON.parse(token)
  level.next = keyPath(level.path, key)
  level.awaitsKey = false
  if (keys.has(key)) report('DUPLICATE', level.next, `«${key}» står mer enn én gang.`)
  keys.add(key)
}

const readWithin = (level: Level, token: string, report: Report): void => {
  if (token === ',') goOn(level)
  else if (level.keys && level.awaitsKey) readKey(level, level.keys, token, report)
}

/**
 * Keys that stand twice in one object of a text that is known to be JSON: a reader of JSON would take the
 * last and say nothing.
 */
export const duplicateKeys = (json: string): readonly Refusal[] =>
  refusalsOf((report) => {
    const levels: Level[] = []
    for (const [token] of json.matchAll(TOKEN)) {
      const level = levels.at(-1)
      if (token === '{' || token === '[') levels.push(opened(token, level?.next ?? ''))
      else if (token === '}' || token === ']') levels.pop()
      else if (level) readWithin(level, token, report)
    }
  })
