import { PDFDict } from 'pdf-lib'
import type { Report } from './breach'
import { dictIn, isTrue, nameIn, textIn, unpacked, valueIn } from './objects'
import type { OpenFile } from './open-file'
import { namespacesOf, readXmp, type Xmp } from './xmp'

/** Prefixes whose schemas the standard knows, or that carry the XML itself (ISO 19005-2, 6.6.2.3). */
const KNOWN =
  /^(x|rdf|xml|dc|xmp|xmpMM|xmpRights|xmpTPg|pdf|pdfaid|pdfaExtension|pdfaSchema|pdfaProperty|pdfaType|pdfaField)$/

const checkExtensions = (xmp: Xmp, report: Report) => {
  const schemas = /<pdfaExtension:schemas>([\s\S]*)<\/pdfaExtension:schemas>/.exec(xmp.source)?.[1] ?? ''
  const namespaces = namespacesOf(xmp)
  for (const [, prefix = '', property = ''] of xmp.source.matchAll(/<([\w-]+):([\w-]+)[\s>]/g)) {
    if (KNOWN.test(prefix)) continue
    const described = [
      `<pdfaSchema:namespaceURI>${namespaces.get(prefix)}</pdfaSchema:namespaceURI>`,
      `<pdfaProperty:name>${property}</pdfaProperty:name>`,
    ].every((line) => schemas.includes(line))
    if (!described)
      report('PDF/A-2 6.6.2.3.1', `${prefix}:${property} is not described by an extension schema`)
  }
}

/** PDF dates and XMP dates as one instant, so that they can be compared. */
const instantOf = (date: string | undefined): number => {
  const pdf = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d)?'?(\d\d)?/.exec(date ?? '')
  if (!pdf) return Date.parse(date ?? '')
  const [, year, month, day, hour, minute, second, zone = 'Z', zoneMinutes = '00'] = pdf
  const offset = zone === 'Z' ? 'Z' : `${zone}:${zoneMinutes}`
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`)
}

const PAIRS = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
] as const
const DATES = [
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
] as const

const checkInfo = ({ doc }: OpenFile, xmp: Xmp, report: Report) => {
  const { Info } = doc.context.trailerInfo
  const info = doc.context.lookup(Info)
  if (!(info instanceof PDFDict)) return
  for (const [key, property] of PAIRS) {
    const value = textIn(info, key)
    if (value !== undefined && value !== xmp.read(property)) {
      report('PDF/A-2 6.6.3', `${key} differs from ${property}`)
    }
  }
  for (const [key, property] of DATES) {
    const value = textIn(info, key)
    if (value !== undefined && instantOf(value) !== instantOf(xmp.read(property))) {
      report('PDF/A-2 6.6.3', `${key} differs from ${property}`)
    }
  }
}

const checkClaims = (xmp: Xmp, report: Report) => {
  if (xmp.read('pdfaid:part') !== '2' || xmp.read('pdfaid:conformance') !== 'A') {
    report('PDF/A-2 6.6.4', 'The metadata does not claim PDF/A-2a')
  }
  if (xmp.read('pdfuaid:part') !== '1') report('PDF/UA-1 5', 'The metadata does not claim PDF/UA-1')
  if (!xmp.read('dc:title')) report('PDF/UA-1 7.1-9', 'The metadata has no title')
}

/** PDF/A-2 6.6 and PDF/UA-1 5, 7.1: what the file says about itself. */
export const checkMetadata = (file: OpenFile, report: Report): void => {
  const { catalog } = file
  const stream = valueIn(catalog, 'Metadata')
  const bytes = unpacked(stream)
  const dict = dictIn(catalog, 'Metadata')
  if (!bytes || nameIn(dict, 'Type') !== 'Metadata' || nameIn(dict, 'Subtype') !== 'XML') {
    report('PDF/A-2 6.6.2.1', 'The catalog has no metadata')
    return
  }
  const xmp = readXmp(bytes)
  checkClaims(xmp, report)
  checkExtensions(xmp, report)
  checkInfo(file, xmp, report)
  if (!isTrue(dictIn(catalog, 'ViewerPreferences'), 'DisplayDocTitle')) {
    report('PDF/UA-1 7.1-10', 'The window would show the file name, not the title')
  }
}
