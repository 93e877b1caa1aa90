import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { createDemoSeal } from '#lib/pdf/seal/demo-seal'
import { type SealKey, sealKeyFromPem } from '#lib/pdf/seal/seal-key'

/** Runs `use` with a folder of its own, and removes the folder. */
export const inFolder = <T>(use: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'seal-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs a tool of the machine and returns what it printed. Throws when it fails. */
export const tool = (name: string, ...args: string[]): string =>
  execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** What a tool prints about a file. */
export const toolOnFile = (bytes: Uint8Array, name: string, ...args: string[]): string =>
  inFolder((folder) => {
    const path = join(folder, 'file.pdf')
    writeFileSync(path, bytes)
    return tool(name, ...args, path)
  })

/** A page without text or tags, with the cross-references packed in a stream or not. */
export const plainPdf = async (packed = false): Promise<Uint8Array<ArrayBuffer>> => {
  const doc = await PDFDocument.create({ updateMetadata: false })
  doc.addPage()
  return new Uint8Array(await doc.save({ useObjectStreams: packed }))
}

export const sealedAt = new Date('2027-03-10T09:52:18Z')

export const demoKey = (name = 'Fjordvik kommune'): SealKey => {
  const { keyPem, certificatePem } = createDemoSeal(name, new Date('2027-01-01T00:00:00Z'))
  return sealKeyFromPem(keyPem + certificatePem)
}

/** An RSA key with a certificate issued by a test root, all made by OpenSSL: PEM text and P12 files. */
export const issuedByOpenssl = () =>
  inFolder((folder) => {
    const at = (name: string) => join(folder, name)
    const openssl = (...args: string[]) => tool('openssl', ...args)
    const request = ['req', '-newkey', 'rsa:2048', '-nodes', '-sha256']
    openssl(
      ...request,
      '-x509',
      '-days',
      '3650',
      '-subj',
      '/O=Testrot',
      '-keyout',
      at('ca.key'),
      '-out',
      at('ca.pem'),
    )
    openssl(...request, '-subj', '/C=NO/O=Fjordvik kommune/CN=Segl', '-keyout', at('key'), '-out', at('csr'))
    const issuer = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial']
    openssl('x509', '-req', '-in', at('csr'), ...issuer, '-days', '3650', '-out', at('cert'))
    const p12 = (...options: string[]) => {
      const files = ['-inkey', at('key'), '-in', at('cert'), '-certfile', at('ca.pem'), '-out', at('p12')]
      openssl('pkcs12', '-export', ...files, '-passout', 'pass:hemmelig æøå', ...options)
      return new Uint8Array(readFileSync(at('p12')))
    }
    const [key, certificate, root] = ['key', 'cert', 'ca.pem'].map((name) => readFileSync(at(name), 'utf8'))
    return {
      pem: `${key}${certificate}${root}`,
      root: root ?? '',
      modernP12: p12(),
      olderP12: p12('-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'),
    }
  })
