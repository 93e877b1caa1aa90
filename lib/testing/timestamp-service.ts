import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tool } from './sealing'

const CONFIG = `
oid_section = oids
[oids]
policy = 1.3.6.1.4.1.99999.1
[tsa]
default_tsa = service
[service]
default_policy = policy
digests = sha256
signer_digest = sha256
ess_cert_id_alg = sha256
serial = SERIAL
`

/** A time stamp service on this machine, answered by OpenSSL. `close` stops it and removes its files. */
export const startTimestampService = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tsa-'))
  const at = (name: string) => join(folder, name)
  writeFileSync(at('serial'), '01\n')
  writeFileSync(at('config'), CONFIG.replace('SERIAL', at('serial')))
  const subject = ['-subj', '/O=Testtidstjenesten', '-addext', 'extendedKeyUsage=critical,timeStamping']
  const request = ['-newkey', 'rsa:2048', '-nodes', '-sha256', '-days', '3650', ...subject]
  tool('openssl', 'req', '-x509', ...request, '-keyout', at('key'), '-out', at('cert'))

  const answer = (query: Buffer): Buffer => {
    writeFileSync(at('query'), query)
    const signer = ['-signer', at('cert'), '-inkey', at('key'), '-config', at('config')]
    tool('openssl', 'ts', '-reply', '-queryfile', at('query'), ...signer, '-out', at('answer'))
    return readFileSync(at('answer'))
  }
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    outgoing.setHeader('content-type', 'application/timestamp-reply').end(answer(Buffer.concat(chunks)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
