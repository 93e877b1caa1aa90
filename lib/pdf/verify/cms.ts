import { type Certificate, readCertificate } from './certificate'
import {
  type Bytes,
  childrenOf,
  type Der,
  expectTag,
  oidOf,
  readDer,
  sameBytes,
  sequenceOf,
  TAG,
} from './der'
import { OID } from './oids'

type Attributes = ReadonlyMap<string, Der>

/** A CMS SignedData with one signer (RFC 5652, 5.1), read but not verified. */
export type SignedData = {
  contentType: string
  /** The signed content where it is inside; a PDF's seal is detached and has none. */
  content: Bytes | null
  certificates: readonly Certificate[]
  signer: Certificate
  digestAlgorithms: readonly Der[]
  digestAlgorithm: Der
  signatureAlgorithm: Der
  /** The bytes that were signed: the attributes as a SET. */
  signedAttributes: Bytes
  signed: Attributes
  unsigned: Attributes
  signature: Bytes
}

const CONTENT = 0xa0
const CERTIFICATES = 0xa0
const REVOCATION_LISTS = 0xa1
const SIGNED_ATTRIBUTES = 0xa0
const UNSIGNED_ATTRIBUTES = 0xa1

const attributesOf = (der: Der | undefined): Attributes => {
  const attributes = new Map<string, Der>()
  for (const attribute of der ? childrenOf(der) : []) {
    const [type, values, ...more] = sequenceOf(attribute)
    const [value, ...others] = childrenOf(expectTag(values, TAG.set))
    const name = oidOf(type)
    if (!value || others.length > 0 || more.length > 0 || attributes.has(name)) {
      throw new Error('Malformed attribute')
    }
    attributes.set(name, value)
  }
  return attributes
}

const expectVersion = (der: Der | undefined, version: number) => {
  const { content } = expectTag(der, TAG.integer)
  if (content.length !== 1 || content[0] !== version) throw new Error('Unknown CMS version')
}

const expectOid = (der: Der | undefined, oid: string) => {
  if (oidOf(der) !== oid) throw new Error(`Expected ${oid}`)
}

/** The attributes are sent under a context tag but signed as a SET. */
const asSet = (attributes: Der): Bytes => {
  const bytes = attributes.whole.slice()
  bytes[0] = TAG.set
  return bytes
}

const readSigner = (signerInfo: Der, certificates: readonly Certificate[]) => {
  const [version, id, digestAlgorithm, signed, signatureAlgorithm, signature, unsigned, ...more] =
    sequenceOf(signerInfo)
  expectVersion(version, 1)
  const [issuer, serial] = sequenceOf(id)
  const number = expectTag(serial, TAG.integer).content
  const signer = certificates.find(
    (one) => issuer && sameBytes(one.issuer, issuer.whole) && sameBytes(one.serial, number),
  )
  if (!signer || !digestAlgorithm || !signatureAlgorithm || more.length > 0) {
    throw new Error('Malformed signer')
  }
  const signedAttributes = expectTag(signed, SIGNED_ATTRIBUTES)
  return {
    signer,
    digestAlgorithm,
    signatureAlgorithm,
    signedAttributes: asSet(signedAttributes),
    signed: attributesOf(signedAttributes),
    unsigned: attributesOf(unsigned && expectTag(unsigned, UNSIGNED_ATTRIBUTES)),
    signature: expectTag(signature, TAG.octets).content,
  }
}

/** Reads a CMS SignedData strictly. Throws when it is malformed or has not exactly one signer. */
export const readSignedData = (bytes: Bytes): SignedData => {
  const whole = readDer(bytes)
  const [contentType, wrapped, ...beside] = sequenceOf(whole)
  expectOid(contentType, OID.signedData)
  const [data, ...extra] = childrenOf(expectTag(wrapped, 0xa0))
  const [version, digestAlgorithms, encapsulated, ...rest] = sequenceOf(data)
  const [type, content] = sequenceOf(encapsulated)
  const encapsulatedType = oidOf(type)
  // RFC 5652, 5.1: the version follows from what is signed.
  expectVersion(version, encapsulatedType === OID.data ? 1 : 3)
  const signerInfos = expectTag(rest.pop(), TAG.set)
  const [signerInfo, ...others] = childrenOf(signerInfos)
  const unknown = rest.filter(({ tag }) => tag !== CERTIFICATES && tag !== REVOCATION_LISTS)
  const surplus = [...others, ...beside, ...extra, ...unknown]
  if (!signerInfo || surplus.length > 0 || whole.whole.length !== bytes.length) {
    throw new Error('Malformed CMS')
  }
  const certificateSet = rest.find(({ tag }) => tag === CERTIFICATES)
  const certificates = certificateSet
    ? childrenOf(certificateSet).map(({ whole: one }) => readCertificate(one))
    : []
  return {
    contentType: encapsulatedType,
    content: content ? expectTag(childrenOf(expectTag(content, CONTENT))[0], TAG.octets).content : null,
    certificates,
    digestAlgorithms: childrenOf(expectTag(digestAlgorithms, TAG.set)),
    ...readSigner(signerInfo, certificates),
  }
}
