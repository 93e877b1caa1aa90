import { createHash } from 'node:crypto'
import {
  type DeclarationFile,
  type DeclarationWords,
  declarationFileSchema,
} from './text/declaration-file.schema'
import { declarationFiles } from './text/declaration-files'

/** Version 0: the ministry's hearing note. The enacted template comes as a new version beside it. */
export const TEMPLATE_VERSION = 'horing-2025-v0'

export type DeclarationLanguage = keyof typeof declarationFiles
export type DeclarationText = DeclarationFile & { sha256: string }
export type ClauseKey = keyof DeclarationWords['clauses']

/** Languages the product has words for, the official one first. */
export const declarationLanguages = Object.keys(declarationFiles) as DeclarationLanguage[]

export const isDeclarationLanguage = (tag: string): tag is DeclarationLanguage =>
  Object.hasOwn(declarationFiles, tag)

const sortKeys = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/**
 * The fingerprint of a text: SHA-256 in hex over version, language and words as JSON with sorted keys, UTF-8.
 * Approval of a translation changes its status, not its words, and so not its fingerprint.
 */
export const textHash = ({
  templateVersion,
  language,
  words,
}: Pick<DeclarationFile, 'templateVersion' | 'language' | 'words'>): string =>
  createHash('sha256')
    .update(JSON.stringify({ templateVersion, language, words }, sortKeys), 'utf8')
    .digest('hex')

const read = (file: unknown): DeclarationText => {
  const text = declarationFileSchema.parse(file)
  return { ...text, sha256: textHash(text) }
}

const texts = new Map(Object.entries(declarationFiles).map(([language, file]) => [language, read(file)]))

/** The text in a language with its fingerprint and status, or null where the product has none. */
export const declarationText = (
  language: string,
  templateVersion: string = TEMPLATE_VERSION,
): DeclarationText | null => {
  const text = texts.get(language)
  return text?.templateVersion === templateVersion ? text : null
}

/** The bullets under the introduction, in the official order; the freedom and child clauses are one bullet. */
export const declarationBullets = ({ clauses }: DeclarationWords): { key: ClauseKey; text: string }[] => [
  { key: 'PROGRAM_PLAN', text: clauses.PROGRAM_PLAN },
  { key: 'SELVFORSORGELSE', text: clauses.SELVFORSORGELSE },
  { key: 'NORSK_SAMFUNN', text: clauses.NORSK_SAMFUNN },
  { key: 'LIKESTILLING', text: clauses.LIKESTILLING },
  { key: 'FRIHET_BARN', text: `${clauses.FRIHET_BARN.FRIHET} ${clauses.FRIHET_BARN.BARN}` },
  { key: 'NORSK_LOV', text: clauses.NORSK_LOV },
]
