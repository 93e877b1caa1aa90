// What a local installation must keep to itself: made once, on first start, readable by its owner only.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const create = () => ({
  databaseOwnerPassword: randomBytes(18).toString('base64url'),
  databaseAppPassword: randomBytes(18).toString('base64url'),
  sessionSecret: randomBytes(32).toString('base64url'),
  identityKeys: { k1: randomBytes(32).toString('base64') },
  identityLookupKey: randomBytes(32).toString('base64'),
  oidcClientKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  oidcProviderKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
})

/** The secrets of this data root, created the first time they are asked for. */
export const localSecrets = (dataRoot) => {
  const file = join(dataRoot, 'secrets.json')
  if (!existsSync(file)) {
    mkdirSync(dataRoot, { recursive: true })
    writeFileSync(file, JSON.stringify(create(), null, 2), { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** A further identity key, the one in use from now on; the older ones still open what they closed. */
export const addIdentityKey = (dataRoot) => {
  const secrets = localSecrets(dataRoot)
  const id = `k${Object.keys(secrets.identityKeys).length + 1}`
  const identityKeys = { ...secrets.identityKeys, [id]: randomBytes(32).toString('base64') }
  writeFileSync(join(dataRoot, 'secrets.json'), JSON.stringify({ ...secrets, identityKeys }, null, 2), {
    mode: 0o600,
  })
  return identityKeys
}
