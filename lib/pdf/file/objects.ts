import { createHash } from 'node:crypto'
import { constants, deflateSync } from 'node:zlib'
import {
  type PDFContext,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib/cjs/core/index.js'
import { makeStore } from '../store'
import { utf16 } from '../text/operators'

/** A text string in UTF-16BE, as PDF 1.7 § 7.9.2.2 has it. */
export const textString = (text: string): PDFHexString => PDFHexString.of(`FEFF${utf16(text)}`.toUpperCase())

export const setAll = (dict: PDFDict, entries: Record<string, Parameters<PDFDict['set']>[1]>): void => {
  for (const [key, value] of Object.entries(entries)) dict.set(PDFName.of(key), value)
}

const kept = makeStore<Uint8Array>(400)

const compress = (data: Uint8Array) =>
  deflateSync(data, { level: constants.Z_BEST_COMPRESSION, memLevel: constants.Z_MAX_MEMLEVEL })

/** Compresses text; what is said in every document is compressed once. */
export const compressText = (text: string, keep: boolean): Uint8Array => {
  const make = () => compress(Buffer.from(text, 'latin1'))
  return keep ? kept(text, make) : make()
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
