import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { withValueAt } from './hostile'

type Shape = {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly format?: string
  readonly minimum?: number
}

/** Sound values by the field's name: ids of rows that exist, and what no one could guess. */
export type Known = Readonly<Record<string, unknown>>

const isDay = /(On|Date|From|To|By|Since|Until)$|^(from|to|on|date)$/

const textFor = (name: string, { format }: Shape): string => {
  if (format === 'uuid') return randomUUID()
  return isDay.test(name) ? '2027-03-09' : 'Vakker Blomst'
}

/** One of the shapes that would do. */
const oneWay = ({ anyOf, oneOf }: Shape) => oneOf?.[0] ?? anyOf?.findLast(({ type }) => type !== 'null')

const firstGuess = (shape: Shape, name: string, known: Known): unknown => {
  if (!shape.properties && !shape.items && Object.hasOwn(known, name)) return known[name]
  if ('const' in shape) return shape.const
  if (shape.enum) return shape.enum[0]
  const way = oneWay(shape)
  if (way) return firstGuess(way, name, known)
  if (shape.type === 'object') {
    const fields = Object.entries(shape.properties ?? {})
    return Object.fromEntries(fields.map(([key, field]) => [key, firstGuess(field, key, known)]))
  }
  if (shape.type === 'array') return [firstGuess(shape.items ?? {}, `${name}[]`, known)]
  if (shape.type === 'string') return textFor(name, shape)
  if (shape.type === 'boolean') return true
  return shape.type === 'number' || shape.type === 'integer' ? Math.max(1, shape.minimum ?? 1) : null
}

const OTHER_GUESSES = [
  '',
  '2027-03-09',
  '2027-03-10',
  '2029-03-09',
  '2',
  'nb',
  '2027-02',
  '2027-03-10T10:00:00Z',
  'a'.repeat(64),
  null,
  [],
  1,
]

/**
 * Input that the schema accepts, guessed from its shape and mended where it was refused. Null when no guess
 * would do: then the test must be told more in `known`.
 */
export const plausible = (schema: z.ZodType, known: Known): unknown => {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  const tried = new Map<string, number>()
  let guess = firstGuess(shape, '', known)
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const parsed = schema.safeParse(guess)
    if (parsed.success) return guess
    const path = (parsed.error.issues[0]?.path ?? []) as readonly (string | number)[]
    const place = path.join('.')
    const next = tried.get(place) ?? 0
    if (path.length === 0 || next >= OTHER_GUESSES.length) return null
    tried.set(place, next + 1)
    guess = withValueAt(guess, path, OTHER_GUESSES[next])
  }
  return null
}
