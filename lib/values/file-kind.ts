/** The kinds of file that are taken in, by their first bytes. What a name or a header says does not count. */
const FIRST_BYTES = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
} as const

export type FileKind = keyof typeof FIRST_BYTES

/** Null for anything else, whatever it is called. */
export const fileKind = (bytes: Uint8Array): FileKind | null => {
  const kinds = Object.entries(FIRST_BYTES) as [FileKind, readonly number[]][]
  return kinds.find(([, first]) => first.every((byte, at) => bytes[at] === byte))?.[0] ?? null
}
