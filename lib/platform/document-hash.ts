import { createHash } from 'node:crypto'

/** SHA-256 in hex: the fingerprint under which bytes are kept. */
export const documentHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
