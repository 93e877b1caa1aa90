import { createHash } from 'node:crypto'
import { constants, deflateSync } from 'node:zlib'
import {
  type PDFContext,
  type PDFDict,
  PDFName,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from 'pdf-lib/cjs/core/index.js'
import { textLiteral } from '../text/operators'

export const textString = (text: string): PDFString => PDFString.of(textLiteral(text).slice(1, -1))

export const setAll = (dict: PDFDict, entries: Record<string, Parameters<PDFDict['set']>[1]>): void => {
  for (const [key, value] of Object.entries(entries)) dict.set(PDFName.of(key), value)
}

const SHORT_BLOCKS = 4

/** `mixed`: of many parts that have little in common. Shorter blocks then fit better. */
export const compress = (data: Uint8Array, mixed = false): Uint8Array =>
  deflateSync(data, {
    level: constants.Z_BEST_COMPRESSION,
    memLevel: mixed ? SHORT_BLOCKS : constants.Z_MAX_MEMLEVEL,
  })

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
