import fc from 'fast-check'

const SEED = 20_270_310
const UUID = '8a1f3c52-7f0e-4c63-9d11-2b7a5e0c4f10'

/** Texts that have broken programs: for fields, addresses and headers. The same each time. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u0007\u001b[31m\u007f',
  '\r\nSet-Cookie: a=b',
  '\u202egnirts\u202c',
  '\u2066x\u2069\u061c',
  '\ud800',
  'x\udfff',
  '\ufeff\uffff',
  'Z\u0351\u0300'.repeat(500),
  '🧨👩‍👩‍👧‍👧'.repeat(500),
  '９９',
  `'; DROP TABLE "Participant"; --`,
  `1' OR '1'='1`,
  '$1; SELECT pg_sleep(10)',
  '%',
  '_',
  '\\',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u0024{7*7}{{7*7}}<%= 7*7 %>',
  '=cmd|"/c calc"!A0',
  '../../../etc/passwd',
  '%00',
  '%2e%2e%2f',
  '%E0%A4%A',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'true',
  '0',
  '-1',
  '1e309',
  'NaN',
  '0x10',
  '99999999999999999999',
  '2027-02-30',
  '2027-13-01',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
  '2027-03-10T00:00:00Z',
  '10.03.2027',
  'not-a-uuid',
  '00000000-0000-0000-0000-000000000000',
  UUID,
  `{${UUID}}`,
  `urn:uuid:${UUID}`,
  `${UUID}\n`,
  UUID.toUpperCase(),
  UUID.replaceAll('-', ''),
  '{"ok":true}',
  '['.repeat(10_000),
  'x'.repeat(1_000_000),
]

const nested = (depth: number): unknown => {
  let value: unknown = 'bottom'
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value }
  return value
}

const circular = (): unknown => {
  const value: Record<string, unknown> = {}
  value.self = value
  return value
}

/** Values of every kind that a deserialised request can hold, and some that it cannot. */
export const hostileValues: readonly unknown[] = [
  ...hostileTexts,
  undefined,
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  Number.MAX_VALUE,
  10n ** 30n,
  Symbol('hostile'),
  () => 'called',
  new Date(),
  new Date(Number.NaN),
  /x/,
  [],
  [[]],
  [null],
  {},
  Object.create(null),
  new Array(100_000).fill(0),
  nested(2_000),
  circular(),
  JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'),
  { toString: null, valueOf: null, length: -1 },
  new Map([['id', UUID]]),
  new Set([UUID]),
  new Uint8Array(16),
  new Error('hostile'),
]

/** Values drawn at random from one seed, so that what fails once fails again. */
export const randomValues = (count: number): readonly unknown[] =>
  fc.sample(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      maxDepth: 4,
    }),
    { seed: SEED, numRuns: count },
  )

type Path = readonly (string | number)[]

const pathsIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [...(path.length > 0 ? [path] : []), ...inside.flatMap(([key, one]) => pathsIn(one, [...path, key]))]
}

/** A copy with the value at the path put in place of what stood there. */
export const withValueAt = (whole: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value
  const inside = Object(whole)[key]
  if (Array.isArray(whole)) {
    return whole.map((one, index) => (index === key ? withValueAt(inside, rest, value) : one))
  }
  return { ...Object(whole), [key]: withValueAt(inside, rest, value) }
}

/** Sound input with one field broken: each field in turn, each time with the next hostile value. */
export const withOneFieldBroken = (sound: unknown, atLeast: number): readonly unknown[] => {
  const paths = pathsIn(sound)
  const count = Math.max(atLeast, paths.length * 2)
  return Array.from({ length: paths.length > 0 ? count : 0 }, (_, index) =>
    withValueAt(sound, paths[index % paths.length] ?? [], hostileValues[(index * 31) % hostileValues.length]),
  )
}
