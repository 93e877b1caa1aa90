import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib'

/** What a dictionary holds under a key, with references followed. */
export const valueIn = (dict: PDFDict | undefined, key: string): PDFObject | undefined =>
  dict?.lookup(PDFName.of(key))

export const asDict = (value: PDFObject | undefined): PDFDict | undefined =>
  value instanceof PDFStream ? value.dict : value instanceof PDFDict ? value : undefined

const asText = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined

export const asNumber = (value: PDFObject | undefined): number | undefined =>
  value instanceof PDFNumber ? value.asNumber() : undefined

export const dictIn = (dict: PDFDict | undefined, key: string) => asDict(valueIn(dict, key))
export const textIn = (dict: PDFDict | undefined, key: string) => asText(valueIn(dict, key))
export const numberIn = (dict: PDFDict | undefined, key: string) => asNumber(valueIn(dict, key))

export const nameIn = (dict: PDFDict | undefined, key: string): string | undefined => {
  const value = valueIn(dict, key)
  return value instanceof PDFName ? value.decodeText() : undefined
}

export const isTrue = (dict: PDFDict | undefined, key: string): boolean => valueIn(dict, key) === PDFBool.True

/** The items of an array, with references followed; none where there is no array. */
export const itemsIn = (dict: PDFDict | undefined, key: string): PDFObject[] => {
  const value = valueIn(dict, key)
  return value instanceof PDFArray ? value.asArray().flatMap((_, i) => value.lookup(i) ?? []) : []
}

/** The items of an array as they stand, or the value itself where it stands alone. */
export const oneOrMore = (dict: PDFDict, key: string): (PDFObject | PDFRef)[] => {
  const value = valueIn(dict, key)
  if (value instanceof PDFArray) return value.asArray()
  const alone = dict.get(PDFName.of(key))
  return alone ? [alone] : []
}

/** The unpacked bytes of a stream. Throws when they cannot be unpacked. */
export const unpacked = (value: PDFObject | undefined): Uint8Array | undefined =>
  value instanceof PDFRawStream ? decodePDFRawStream(value).decode() : undefined

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
