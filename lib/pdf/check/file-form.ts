import { PDFArray, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import type { Report } from './breach'
import { itemsIn, latin1, nameIn, numberIn } from './objects'
import type { OpenFile } from './open-file'

const FILTERS = ['FlateDecode', 'ASCIIHexDecode', 'ASCII85Decode', 'RunLengthDecode', 'DCTDecode']

const checkHeader = (bytes: Uint8Array, report: Report) => {
  const [header = '', comment = ''] = latin1(bytes.subarray(0, 64)).split(/\r\n|\r|\n/)
  if (!/^%PDF-1\.[0-7]$/.test(header)) report('PDF/A-2 6.1.2', 'The file does not start with %PDF-1.n')
  if (!/^%[\x80-\xff]{4}/.test(comment)) report('PDF/A-2 6.1.2', 'No comment marks the file as binary')
}

const isId = (value: unknown): boolean => value instanceof PDFHexString || value instanceof PDFString

const checkTrailer = ({ bytes, doc }: OpenFile, report: Report) => {
  const { ID, Encrypt } = doc.context.trailerInfo
  const id = ID instanceof PDFArray ? ID.asArray() : []
  if (id.length !== 2 || !id.every(isId)) report('PDF/A-2 6.1.3', 'The trailer has no ID of two strings')
  if (Encrypt) report('PDF/A-2 6.1.3', 'The file is encrypted')
  if (!/%%EOF(\r\n|\r|\n)?$/.test(latin1(bytes.subarray(-16)))) {
    report('PDF/A-2 6.1.3', 'Something stands after the end of the file')
  }
}

const checkStream = ({ dict, contents }: PDFRawStream, report: Report) => {
  if (numberIn(dict, 'Length') !== contents.length) {
    report('PDF/A-2 6.1.7.1', 'A stream is not as long as it says')
  }
  if (['F', 'FFilter', 'FDecodeParms'].some((key) => dict.has(PDFName.of(key)))) {
    report('PDF/A-2 6.1.7.1', 'A stream lies outside the file')
  }
  const filters = nameIn(dict, 'Filter') ?? itemsIn(dict, 'Filter').map((item) => String(item).slice(1))
  const unknown = [filters].flat().filter((filter) => !FILTERS.includes(filter))
  for (const filter of unknown) report('PDF/A-2 6.1.7.2', `A stream is packed with ${filter}`)
}

/** PDF/A-2 6.1: the shape of the file before its content. */
export const checkFileForm = (file: OpenFile, report: Report): void => {
  checkHeader(file.bytes, report)
  checkTrailer(file, report)
  for (const [, object] of file.doc.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) checkStream(object, report)
  }
}
