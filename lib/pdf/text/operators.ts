/** How numbers and text are spelled in a PDF file. */

export const number = (value: number): string => {
  const rounded = Math.round(value * 1000) / 1000
  return rounded === 0 ? '0' : String(rounded)
}

const ESCAPED = /[()\\\r]/g

/** A literal string of characters that each stand for a byte (PDF 1.7 § 7.3.4.2). */
export const literal = (bytes: string): string =>
  `(${bytes.replace(ESCAPED, (byte) => (byte === '\r' ? '\\r' : `\\${byte}`))})`

/** UTF-16BE with byte order mark, one character a byte. */
const utf16Bytes = (text: string): string => {
  let bytes = '\xfe\xff'
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes += String.fromCharCode(unit >> 8, unit & 0xff)
  }
  return bytes
}

/** What PDFDocEncoding (PDF 1.7 § D.2) has in common with Unicode, and the dash between title and name. */
const IN_ONE_BYTE = /^(?!þÿ|ï»¿)[\x20-\x7e\xa1-\xac\xae-\xff\u2013]*$/

/** A text string (PDF 1.7 § 7.9.2.2). */
export const textLiteral = (text: string): string =>
  literal(IN_ONE_BYTE.test(text) ? text.replaceAll('\u2013', '\x85') : utf16Bytes(text))

const hex4 = (value: number): string => value.toString(16).padStart(4, '0')

/** UTF-16BE in hexadecimal, without byte order mark. */
export const utf16 = (text: string): string => {
  let hex = ''
  for (let i = 0; i < text.length; i++) hex += hex4(text.charCodeAt(i))
  return hex
}
