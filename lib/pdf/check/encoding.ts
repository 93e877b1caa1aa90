import { type PDFDict, PDFStream } from 'pdf-lib'
import type { Report } from './breach'
import { dictIn, latin1, nameIn, numberIn, textIn, unpacked, valueIn } from './objects'

/** How the strings of a font are read: which bytes are a code, and the CID of each (ISO 32000-1, 9.7.5). */
type Encoding = {
  split: (text: string) => readonly string[]
  /** Undefined for bytes that are no code. */
  cidOf: (code: string) => number | undefined
}

const numberOf = (code: string) => [...code].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0)

const inPairs = (text: string): readonly string[] => text.match(/[\s\S]{1,2}/g) ?? []

const identity: Encoding = { split: inPairs, cidOf: numberOf }

type Range = { from: string; to: string; cid: number }

const bytesOf = (hex: string) => Buffer.from(hex, 'hex').toString('latin1')

const sections = (source: string, name: string) =>
  [...source.matchAll(new RegExp(`begin${name}([\\s\\S]*?)end${name}`, 'g'))].map(([, body = '']) => body)

const rangesIn = (source: string, name: string): readonly Range[] =>
  sections(source, name).flatMap((body) =>
    [...body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(\d*)/g)].map(([, from = '', to = '', cid]) => ({
      from: bytesOf(from),
      to: bytesOf(to),
      cid: Number(cid),
    })),
  )

/** Every byte of the code lies between those of the range's ends. */
const holds = ({ from, to }: Range, code: string) =>
  code.length === from.length &&
  [...code].every((byte, i) => byte >= (from[i] ?? '') && byte <= (to[i] ?? ''))

const embedded = (source: string): Encoding => {
  const spaces = rangesIn(source, 'codespacerange')
  const ranges = rangesIn(source, 'cidrange')
  const split = (text: string) => {
    const codes: string[] = []
    for (let at = 0; at < text.length; at += codes.at(-1)?.length ?? 1) {
      const space = spaces.find((one) => holds(one, text.slice(at, at + one.from.length)))
      codes.push(text.slice(at, at + (space?.from.length ?? 1)))
    }
    return codes
  }
  const cidOf = (code: string) => {
    const range = ranges.find((one) => holds(one, code))
    return range && range.cid + numberOf(code) - numberOf(range.from)
  }
  return { split, cidOf }
}

const registered = (dict: PDFDict | undefined) => {
  const info = dictIn(dict, 'CIDSystemInfo')
  return `${textIn(info, 'Registry')}-${textIn(info, 'Ordering')}`
}

const modeIn = (source: string) => Number(/\/WMode\s+(\d)/.exec(source)?.[1] ?? 0)

/** PDF/A-2 6.2.11.3.1 and 6.2.11.3.3: an embedded map belongs to the font, and says what its dictionary says. */
const checkMap = (map: PDFStream, source: string, descendant: PDFDict | undefined, report: Report) => {
  if (registered(map.dict) !== registered(descendant))
    report('PDF/A-2 6.2.11.3.1', 'A character map is of another collection than its font')
  if ((numberIn(map.dict, 'WMode') ?? 0) !== modeIn(source))
    report('PDF/A-2 6.2.11.3.3', 'A character map contradicts itself about the direction of writing')
  if (/\busecmap\b/.test(source) || valueIn(map.dict, 'UseCMap'))
    report('PDF/A-2 6.2.11.3.3', 'A character map leans on another')
}

/** Undefined for encodings that this check does not know. */
export const encodingOf = (
  font: PDFDict,
  descendant: PDFDict | undefined,
  report: Report,
): Encoding | undefined => {
  if (nameIn(font, 'Encoding') === 'Identity-H') return identity
  const map = valueIn(font, 'Encoding')
  if (!(map instanceof PDFStream)) return undefined
  const source = latin1(unpacked(map) ?? new Uint8Array())
  checkMap(map, source, descendant, report)
  return embedded(source)
}
