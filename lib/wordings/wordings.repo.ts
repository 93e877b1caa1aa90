import 'server-only'
import type { LetterName } from '#lib/documents/letters/templates'
import type { Tx } from '#lib/platform/database'

type Of = { readonly letter: string; readonly language: 'nb' | 'nn' }
type Words = Readonly<Record<string, string>>

/** Every version of a letter's words, the newest first, with the name of the one who saved it. */
export const wordingsOf = async (tx: Tx, municipalityId: string, of: Of) => {
  const rows = await tx.letterWording.findMany({
    where: { municipalityId, ...of },
    orderBy: { version: 'desc' },
  })
  const staff = await tx.staffUser.findMany({
    where: { municipalityId, id: { in: rows.map(({ byId }) => byId) } },
    select: { id: true, name: true },
  })
  const names = new Map(staff.map(({ id, name }) => [id, name]))
  return rows.map(({ version, basis, words, inUse, at, byId }) => ({
    version,
    basis,
    inUse,
    at,
    words: words as Words,
    by: names.get(byId) ?? '',
  }))
}

/** The newest version of each letter that was taken into use. */
export const newestInUse = async (tx: Tx, municipalityId: string) => {
  const rows = await tx.letterWording.findMany({
    where: { municipalityId, inUse: true },
    orderBy: { version: 'desc' },
    distinct: ['letter', 'language'],
  })
  return rows.map(({ letter, language, version, basis, words }) => ({
    letter: letter as LetterName,
    language,
    version,
    basis,
    words: words as Words,
  }))
}

/** The words that a letter uses now, or null when none were ever taken into use. */
export const wordingNow = async (tx: Tx, municipalityId: string, of: Of) => {
  const row = await tx.letterWording.findFirst({
    where: { municipalityId, ...of, inUse: true },
    orderBy: { version: 'desc' },
  })
  return row && { version: row.version, basis: row.basis, words: row.words as Words }
}

/** Of two who save the same version at once the database lets one win. */
export const insertWording = async (
  tx: Tx,
  municipalityId: string,
  wording: Of & {
    readonly version: number
    readonly basis: string
    readonly words: Words
    readonly inUse: boolean
    readonly byId: string
  },
): Promise<void> => {
  await tx.letterWording.create({ data: { ...wording, words: { ...wording.words }, municipalityId } })
}

export const municipalityOf = (tx: Tx, id: string) => tx.municipality.findUniqueOrThrow({ where: { id } })
