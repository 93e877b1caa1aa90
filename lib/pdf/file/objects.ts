import { createHash } from 'node:crypto'
import { constants, deflateSync } from 'node:zlib'
import { type PDFContext, type PDFDict, PDFHexString, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib'
import { utf16 } from '../text/operators'

/** A text string in UTF-16BE, as PDF 1.7 § 7.9.2.2 has it. */
export const textString = (text: string): PDFHexString => PDFHexString.of(`FEFF${utf16(text)}`.toUpperCase())

export const setAll = (dict: PDFDict, entries: Record<string, Parameters<PDFDict['set']>[1]>): void => {
  for (const [key, value] of Object.entries(entries)) dict.set(PDFName.of(key), value)
}

const MOST_KEPT = 400
const kept = new Map<string, Uint8Array>()

const compress = (data: Uint8Array) =>
  deflateSync(data, { level: constants.Z_BEST_COMPRESSION, memLevel: constants.Z_MAX_MEMLEVEL })

/** Compresses text; what is said in every document is compressed once. */
export const compressText = (text: string, keep: boolean): Uint8Array => {
  if (!keep) return compress(Buffer.from(text, 'latin1'))
  const known = kept.get(text)
  if (known) return known
  const data = compress(Buffer.from(text, 'latin1'))
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(text, data)
  return data
}

type Literal = string | number

/** A compressed stream, given as it is or already compressed. */
export const streamOf = (
  context: PDFContext,
  content: { plain: Uint8Array } | { compressed: Uint8Array },
  entries: Record<string, Literal> = {},
): PDFRawStream => {
  const data = 'plain' in content ? compress(content.plain) : content.compressed
  return PDFRawStream.of(
    context.obj({ ...entries, Length: data.length, Filter: 'FlateDecode' }) as PDFDict,
    data,
  )
}

export const addStream = (
  context: PDFContext,
  content: { plain: Uint8Array } | { compressed: Uint8Array },
  entries: Record<string, Literal> = {},
): PDFRef => context.register(streamOf(context, content, entries))

export const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
