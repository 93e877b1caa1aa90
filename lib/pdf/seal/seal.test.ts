import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  demoKey,
  inFolder,
  issuedByOpenssl,
  plainPdf,
  sealedAt,
  tool,
  toolOnFile,
} from '#lib/testing/sealing'
import { sealPdf } from './seal'
import { type SealKey, sealKeyFromP12, sealKeyFromPem } from './seal-key'

const PASSWORD = 'hemmelig æøå'
const facts = { reason: 'Arkivert integreringserklæring', place: 'Fjordvik', at: sealedAt }

/** The signature and the bytes that it covers, found without our verifier. */
const takeApart = (file: Uint8Array) => {
  const bytes = Buffer.from(file)
  const range = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(bytes.toString('latin1'))
  const [hole = 0, after = 0, length = 0] = (range ?? []).slice(1).map(Number)
  return {
    cms: Buffer.from(bytes.toString('latin1', hole + 1, after - 1), 'hex'),
    content: Buffer.concat([bytes.subarray(0, hole), bytes.subarray(after, after + length)]),
    end: after + length,
  }
}

const opensslVerifies = (file: Uint8Array, trusted: string): string =>
  inFolder((folder) => {
    const at = (name: string) => join(folder, name)
    const { cms, content } = takeApart(file)
    writeFileSync(at('cms'), cms)
    writeFileSync(at('content'), content)
    writeFileSync(at('root'), trusted)
    const trust = [
      '-CAfile',
      at('root'),
      '-purpose',
      'any',
      '-cades',
      '-attime',
      `${sealedAt.getTime() / 1000}`,
    ]
    const detached = ['-binary', '-inform', 'DER', '-in', at('cms'), '-content', at('content')]
    return tool('openssl', 'cms', '-verify', ...trust, ...detached, '-out', '/dev/null')
  })

const pem = (certificate: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate).toString('base64')}\n-----END CERTIFICATE-----\n`

let openssl: ReturnType<typeof issuedByOpenssl>
let rsa: SealKey
beforeAll(() => {
  openssl = issuedByOpenssl()
  rsa = sealKeyFromPem(openssl.pem)
})

describe.each([
  ['a cross-reference table', false],
  ['a cross-reference stream', true],
])('a seal on a file with %s', (_form, packed) => {
  test('is valid over the total document in poppler, and the file has no errors in qpdf', async () => {
    const sealed = await sealPdf(await plainPdf(packed), demoKey(), facts)
    const said = toolOnFile(sealed, 'pdfsig', '-nocert')
    expect(said).toContain('Signature is Valid.')
    expect(said).toContain('- Total document signed')
    expect(said).toContain('ETSI.CAdES.detached')
    expect(said).toContain('O=Fjordvik kommune')
    expect(toolOnFile(sealed, 'qpdf', '--check')).toContain('No syntax or stream encoding errors found')
  })

  test('leaves every byte that was there, and a seal before it valid', async () => {
    const plain = await plainPdf(packed)
    const once = await sealPdf(plain, demoKey(), facts)
    const twice = await sealPdf(once, demoKey(), { reason: 'Erstattet', at: sealedAt, replacedBy: 'E-2' })
    expect(Buffer.from(once.subarray(0, plain.length)).equals(plain)).toBe(true)
    expect(Buffer.from(twice.subarray(0, once.length)).equals(once)).toBe(true)
    const said = toolOnFile(twice, 'pdfsig', '-nocert')
    expect(said.match(/Signature is Valid\./g)).toHaveLength(2)
    expect(said.match(/- Total document signed/g)).toHaveLength(1)
    expect(toolOnFile(twice, 'qpdf', '--check')).toContain('No syntax or stream encoding errors found')
  })

  test('reuses no object number', async () => {
    const plain = await plainPdf(packed)
    const size = Number(/\/Size (\d+)/.exec(Buffer.from(plain).toString('latin1'))?.[1])
    const added = Buffer.from((await sealPdf(plain, demoKey(), facts)).subarray(plain.length)).toString(
      'latin1',
    )
    const numbers = [...added.matchAll(/(\d+) 0 obj\n<<\/Type\/Sig\//g)].map(([, number]) => Number(number))
    expect(numbers).toHaveLength(1)
    expect(numbers[0]).toBeGreaterThanOrEqual(size)
  })
})

describe('the signature', () => {
  test('is accepted as CAdES by openssl, from an issued RSA key and from a demo key', async () => {
    const byRsa = await sealPdf(await plainPdf(), rsa, facts)
    expect(() => opensslVerifies(byRsa, openssl.root)).not.toThrow()
    const demo = demoKey()
    const byDemo = await sealPdf(await plainPdf(), demo, facts)
    expect(() => opensslVerifies(byDemo, pem(demo.certificates[0]))).not.toThrow()
  })

  test('is refused by openssl when a byte outside it is flipped', async () => {
    const sealed = await sealPdf(await plainPdf(), rsa, facts)
    const flipped = Buffer.from(sealed)
    flipped[200] = (flipped[200] ?? 0) ^ 1
    expect(() => opensslVerifies(flipped, openssl.root)).toThrow('CMS_SignerInfo_verify_content')
  })

  test('holds the attributes that PAdES baseline B asks for, and no signing time', async () => {
    const { cms } = takeApart(await sealPdf(await plainPdf(), rsa, facts))
    const printed = inFolder((folder) => {
      writeFileSync(join(folder, 'cms'), cms)
      return tool('openssl', 'cms', '-cmsout', '-print', '-inform', 'DER', '-in', join(folder, 'cms'))
    })
    expect(printed).toContain('id-smime-aa-signingCertificateV2')
    expect(printed).toContain('messageDigest')
    expect(printed).not.toContain('signingTime')
  })

  test('adds less than 20 kB, and with RSA the same facts give the same bytes', async () => {
    const plain = await plainPdf()
    const [one, other] = [await sealPdf(plain, rsa, facts), await sealPdf(plain, rsa, facts)]
    expect(one.length - plain.length).toBeLessThan(20_000)
    expect(Buffer.from(one).equals(other)).toBe(true)
  })
})

describe('a P12 file', () => {
  test.each([
    ['with AES', 'modernP12'],
    ['with triple DES', 'olderP12'],
  ] as const)('%s gives the key and the certificates in order', (_form, file) => {
    const key = sealKeyFromP12(openssl[file], PASSWORD)
    expect(key.certificates).toEqual(rsa.certificates)
    expect(key.privateKey.equals(rsa.privateKey)).toBe(true)
  })

  test('is refused with the wrong password, and when it is cut short', () => {
    expect(() => sealKeyFromP12(openssl.modernP12, 'feil')).toThrow()
    expect(() => sealKeyFromP12(openssl.olderP12, 'feil')).toThrow()
    expect(() => sealKeyFromP12(openssl.modernP12.slice(0, 500), PASSWORD)).toThrow(/cut short/)
  })

  test('is refused when no certificate belongs to the key', () => {
    const [certificate] = demoKey().certificates
    const key = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' })
    expect(() => sealKeyFromPem(`${key}${pem(certificate)}`)).toThrow('No certificate belongs to the key')
  })
})
