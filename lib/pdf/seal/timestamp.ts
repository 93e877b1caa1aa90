import { type Bytes, childrenOf, expectTag, readDer, sequenceOf, TAG } from '../verify/der'
import { OID } from '../verify/oids'
import type { Stamp } from './cms'
import { boolean, integer, none, octets, oid, sequence } from './der'

const PATIENCE_MS = 15_000
const LARGEST_ANSWER = 65_536

/** PKIStatus 0 is granted, 1 granted with modifications (RFC 3161, 2.4.2). */
const readToken = (answer: Bytes): Bytes => {
  const [status, token] = sequenceOf(readDer(answer))
  const granted = expectTag(status && childrenOf(status)[0], TAG.integer).content[0] ?? 2
  if (granted > 1 || !token) throw new Error('The time stamp service refused')
  return token.whole
}

/** A time stamp service reached over HTTP (RFC 3161, 3.4). Throws when it does not answer or refuses. */
export const timestampService =
  (url: string): Stamp =>
  async (hash) => {
    const imprint = sequence(sequence(oid(OID.sha256), none()), octets(hash))
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: sequence(integer(1), imprint, boolean(true)),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!response.ok) throw new Error(`The time stamp service answered ${response.status}`)
    const answer = new Uint8Array(await response.arrayBuffer())
    if (answer.length > LARGEST_ANSWER) throw new Error('The time stamp is too large')
    return readToken(answer)
  }
