import type { Tx } from '#lib/platform/database'
import type { DeclarationText } from './declaration-text'
import type { DeclarationWords } from './text/declaration-file.schema'

export type StoredTranslation = {
  readonly language: string
  readonly number: number
  readonly status: Exclude<DeclarationText['status'], 'OFFISIELL'>
  readonly words: unknown
  readonly sha256: string
  readonly translator: string
  readonly assuredBy: string | null
  readonly createdAt: Date
  readonly by: string
}

const select = {
  language: true,
  number: true,
  status: true,
  words: true,
  sha256: true,
  translator: true,
  assuredBy: true,
  createdAt: true,
  createdBy: { select: { name: true } },
} as const

type Row = Omit<StoredTranslation, 'by' | 'status'> & { status: string; createdBy: { name: string } }

const stored = ({ createdBy, ...row }: Row): StoredTranslation => ({
  ...row,
  status: row.status === 'KVALITETSSIKRET' ? 'KVALITETSSIKRET' : 'UTKAST',
  by: createdBy.name,
})

/** The newest translation of the municipality's own in each language, for a template. */
export const newestTranslations = async (
  tx: Tx,
  municipalityId: string,
  templateVersion: string,
): Promise<readonly StoredTranslation[]> => {
  const rows = await tx.declarationTranslation.findMany({
    where: { municipalityId, templateVersion },
    orderBy: { number: 'desc' },
    distinct: ['language'],
    select,
  })
  return rows.map(stored)
}

type Key = { readonly municipalityId: string; readonly templateVersion: string; readonly language: string }

/** The newest translation, or the newest with these very words; null where the municipality has none. */
export const newestTranslation = async (
  tx: Tx,
  key: Key,
  sha256?: string,
): Promise<StoredTranslation | null> => {
  const row = await tx.declarationTranslation.findFirst({
    where: { ...key, ...(sha256 ? { sha256 } : {}) },
    orderBy: { number: 'desc' },
    select,
  })
  return row && stored(row)
}

type NewTranslation = Key &
  Pick<StoredTranslation, 'number' | 'status' | 'sha256' | 'translator' | 'assuredBy'> & {
    readonly words: DeclarationWords
    readonly by: string
  }

/** Adds a version; answers whether nobody had added that number meanwhile. */
export const insertTranslation = async (tx: Tx, { by, ...row }: NewTranslation): Promise<boolean> => {
  const { count } = await tx.declarationTranslation.createMany({
    data: [{ ...row, createdById: by }],
    skipDuplicates: true,
  })
  return count === 1
}
