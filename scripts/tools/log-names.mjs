import { readFileSync } from 'node:fs'
import { personas } from './personas.mjs'

const PERSON = /'(\p{Lu}[\p{Ll}]+ \p{Lu}[\p{Ll}]+)'/gu

/** Every name in the demonstration: participants and staff. */
export const everyName = () => [
  ...[...readFileSync('prisma/seed/people.ts', 'utf8').matchAll(PERSON)].map(([, name]) => name),
  ...personas.map(({ name }) => name),
]

/** Eleven or twelve digits together: an identity number or a DUF-nummer. */
const NUMBER = /(?<!\d)\d{11,12}(?!\d)/

/** The lines that name someone or hold an identity number. */
export const personalIn = (lines) => {
  const names = everyName()
  return lines.filter((line) => NUMBER.test(line) || names.some((name) => line.includes(name)))
}
