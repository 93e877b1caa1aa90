const MOST_BYTES = 2_000_000

const beginsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte)

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const UTF16 = [0xff, 0xfe]
/** A workbook of the kind before .xlsx. */
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0]

/** UTF-8, else as a Norwegian Windows writes text. */
const decoded = (bytes: Uint8Array): string => {
  if (beginsWith(bytes, UTF16)) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/**
 * A chosen file as the text of a table, read where it is chosen: a workbook's first sheet, or text as it stands.
 * Null: neither, or larger than a table of attendance can be.
 */
export const tableText = async (file: Blob): Promise<string | null> => {
  if (file.size > MOST_BYTES) return null
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (beginsWith(bytes, OLD_WORKBOOK)) return null
  if (!beginsWith(bytes, ZIP)) return decoded(bytes)
  const { workbookAsTable } = await import('./workbook')
  return workbookAsTable(bytes)
}
