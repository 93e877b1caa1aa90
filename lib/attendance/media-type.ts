/** The largest document that is taken: a photo of a paper, or a scan of some pages. */
export const MOST_BYTES = 5_000_000

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

const SIGNATURES = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
] as const

export type MediaType = (typeof SIGNATURES)[number][0]

/** What the bytes themselves say they are, whatever the file was called; null for any other kind. */
export const mediaTypeOf = (bytes: Uint8Array): MediaType | null =>
  SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0] ?? null
