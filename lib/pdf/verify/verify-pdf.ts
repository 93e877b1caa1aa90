import type { Bytes } from './der'
import { hexOf } from './der'
import { type DocumentFacts, readFacts } from './document-facts'
import { findSeals, latin1 } from './find-seals'
import { sha256 } from './signature'
import { type Seal, verifySeal } from './verify-seal'

export type Status =
  /** As it was sealed; `replaced` also says itself that another document has taken its place. */
  | 'unchanged'
  | 'replaced'
  /** What was sealed is changed, or the seal is damaged. */
  | 'altered'
  | 'damaged'
  /** What was sealed is whole, but something is added after it: unsealed, or sealed with another key. */
  | 'appended'
  | 'resealed'
  /** Whole, but not the file or the key of the printed fingerprint. */
  | 'other'
  | 'unsealed'
  | 'broken'

export type Answer = {
  status: Status
  /** True only for `unchanged` and `replaced`. */
  ok: boolean
  /** SHA-256 of the file, in hex. */
  fingerprint: string
  size: number
  /** Bytes after the last seal. */
  added: number
  /** What the printed fingerprint was of; `earlier` is the file as it was at an earlier seal. */
  printed: 'file' | 'key' | 'earlier' | 'none' | null
  document: DocumentFacts
  /** In the order in which they were set. */
  seals: readonly Seal[]
}

/** In bytes. */
export const LARGEST_FILE = 60_000_000

const isWholePdf = (source: string): boolean =>
  source.slice(0, 1024).includes('%PDF-') && source.slice(-1024).includes('%%EOF')

const sealStatus = (seals: readonly Seal[], damaged: boolean, size: number): Status => {
  const last = seals.at(-1)
  if (seals.some(({ state }) => state === 'content-differs')) return 'altered'
  if (damaged || !last || seals.some(({ state }) => state === 'damaged')) return 'damaged'
  if (last.covers !== size) return 'appended'
  if (seals.some(({ keyFingerprint }) => keyFingerprint !== last.keyFingerprint)) return 'resealed'
  return last.replacedBy === null ? 'unchanged' : 'replaced'
}

const printedOf = (
  printed: string | undefined,
  fingerprint: string,
  seals: readonly Seal[],
): Answer['printed'] => {
  const digits = printed?.replace(/[^0-9a-f]/gi, '').toLowerCase()
  if (!digits) return null
  if (digits === fingerprint) return 'file'
  if (seals.length > 0 && seals.every(({ keyFingerprint }) => keyFingerprint === digits)) return 'key'
  return seals.some((seal) => seal.fingerprint === digits) ? 'earlier' : 'none'
}

/** The printed fingerprint decides where the seal cannot: another file, or an unsealed one that is the same. */
const withPrinted = (status: Status, printed: Answer['printed']): Status => {
  const whole = status === 'unchanged' || status === 'replaced'
  if (whole && printed === 'none') return 'other'
  return status === 'unsealed' && printed === 'file' ? 'unchanged' : status
}

const readSeals = async (bytes: Bytes, source: string) => {
  const found = findSeals(source)
  const seals: Seal[] = []
  let { damaged } = found
  for (const one of found.seals) {
    try {
      seals.push(await verifySeal(bytes, one))
    } catch {
      damaged++
    }
  }
  return { seals, damaged: damaged > 0 }
}

/**
 * Answers whether a PDF is unchanged since it was sealed, from the file alone: no network, no list of trusted
 * issuers. `printed` is a SHA-256 fingerprint on paper, of the file or of the sealing certificate. Never throws
 * for any bytes.
 */
export const verifyPdf = async (bytes: Bytes, printed?: string): Promise<Answer> => {
  const tooLarge = bytes.length > LARGEST_FILE
  const source = tooLarge ? '' : latin1(bytes)
  const fingerprint = hexOf(await sha256(bytes))
  const { seals, damaged } = await readSeals(bytes, source)
  const sealed = seals.length > 0 || damaged
  const bare = isWholePdf(source) ? 'unsealed' : 'broken'
  const match = printedOf(printed, fingerprint, seals)
  const status = withPrinted(sealed ? sealStatus(seals, damaged, bytes.length) : bare, match)
  return {
    status,
    ok: status === 'unchanged' || status === 'replaced',
    fingerprint,
    size: bytes.length,
    added: bytes.length - (seals.at(-1)?.covers ?? bytes.length),
    printed: match,
    document: readFacts(bytes, source),
    seals,
  }
}
