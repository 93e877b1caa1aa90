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

const ASCII = /^[\x20-\x7e]*$/

/** A text string (PDF 1.7 § 7.9.2.2). */
export const textLiteral = (text: string): string => literal(ASCII.test(text) ? text : utf16Bytes(text))

const hex4 = (value: number): string => value.toString(16).padStart(4, '0')

/** UTF-16BE in hexadecimal, without byte order mark. */
export const utf16 = (text: string): string => {
  let hex = ''
  for (let i = 0; i < text.length; i++) hex += hex4(text.charCodeAt(i))
  return hex
}
