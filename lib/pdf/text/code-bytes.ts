/**
 * How codes are spelled: those that were given out first in one byte, the rest in two. Most fonts need no more
 * than the first, and a page is then written with half the bytes.
 */
const IN_ONE_BYTE = 0xe0
const ROW = 0x100
const ROWS = 0x100 - IN_ONE_BYTE

/** One more than the highest code there is. */
export const MOST_CODES = IN_ONE_BYTE + ROWS * ROW

/** A code as it stands in a string, one character a byte. */
export const codeBytes = (code: number): string => {
  if (code < IN_ONE_BYTE) return String.fromCharCode(code)
  const above = code - IN_ONE_BYTE
  return String.fromCharCode(IN_ONE_BYTE + (above >> 8), above & 0xff)
}

export const codeHex = (code: number): string => Buffer.from(codeBytes(code), 'latin1').toString('hex')

/** Which strings are codes at all. */
export const codeSpaces = '2 begincodespacerange\n<00><df>\n<e000><ffff>\nendcodespacerange'

const range = (from: number, to: number) => `<${codeHex(from)}><${codeHex(to)}>${from}`

const rowsFor = (count: number) => Math.max(1, Math.ceil((count - IN_ONE_BYTE) / ROW))

/** As many codes as a font mostly needs. */
export const USUAL_CODES = IN_ONE_BYTE + ROW

/** The CMap that says how strings of `count` codes are read (PDF 1.7 § 9.7.5.4); a code's number is its CID. */
export const codeMap = (count: number): string => {
  const rows = Array.from({ length: rowsFor(count) }, (_, row) => {
    const from = IN_ONE_BYTE + row * ROW
    return range(from, from + ROW - 1)
  })
  return `/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>def
/CMapName/Codes def
/CMapType 1 def
${codeSpaces}
${rows.length + 1} begincidrange
${[range(0, IN_ONE_BYTE - 1), ...rows].join('\n')}
endcidrange
endcmap
end
end`
}
