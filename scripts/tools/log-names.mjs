import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { personas } from './personas.mjs'

const PERSON = /'(\p{Lu}[\p{Ll}]+ \p{Lu}[\p{Ll}]+)'/gu

const REGISTERED = /registerCase\(\w+, '([^']+)'/g

const found = (file, pattern) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => name)

const specs = () =>
  readdirSync('e2e', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.spec.ts'))

/** Every name in the demonstration, participants and staff, and of those whom the specs register. */
export const everyName = () => [
  ...found('prisma/seed/people.ts', PERSON),
  ...specs().flatMap((file) => found(join('e2e', file), REGISTERED)),
  ...personas.map(({ name }) => name),
]

/** Eleven or twelve digits: an identity number or a DUF-nummer, together or with the space that people write. */
const NUMBER = /(?<!\d)(\d{11,12}|\d{6} \d{5,6})(?!\d)/

/** The lines that name someone or hold an identity number. */
export const personalIn = (lines) => {
  const names = everyName()
  return lines.filter((line) => NUMBER.test(line) || names.some((name) => line.includes(name)))
}

const STARTED = 'Appen svarer'

/**
 * The application's lines in the log of a run of specs, colours taken off: those that name someone, and whether the
 * log was there at all.
 */
export const readLog = (log) => {
  const lines = log.split('\n').filter((line) => line.includes('[WebServer]'))
  return { read: lines.some((line) => line.includes(STARTED)), personal: personalIn(lines) }
}
