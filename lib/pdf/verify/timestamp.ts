import { timeOf } from './certificate'
import { type Bytes, expectTag, readDer, sameBytes, sequenceOf, TAG } from './der'
import { OID } from './oids'
import { digest, hashOf } from './signature'
import { verifyCms } from './verify-cms'

/** A time that an independent service has stamped on a signature (RFC 3161). */
export type Timestamp = { at: string; by: string }

/** Throws unless the token is whole and was made for this signature value. */
export const verifyTimestamp = async (token: Bytes, signature: Bytes): Promise<Timestamp> => {
  const { data, contentHolds, sealHolds } = await verifyCms(token, null)
  if (!contentHolds || !sealHolds || !data.content || data.contentType !== OID.timestampInfo) {
    throw new Error('The time stamp does not hold')
  }
  const [, , imprint, , at] = sequenceOf(readDer(data.content))
  const [algorithm, stated] = sequenceOf(imprint)
  const own = await digest(hashOf(algorithm), signature)
  if (!sameBytes(own, expectTag(stated, TAG.octets).content)) {
    throw new Error('The time stamp belongs to another signature')
  }
  return { at: timeOf(at), by: data.signer.name }
}
