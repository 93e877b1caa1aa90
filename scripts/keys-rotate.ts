// `npm run keys:rotate`: encrypts all identity numbers with the key that IDENTITY_KEY_ID names. Can be stopped and run again.
// First give every instance both keys in IDENTITY_KEYS, then the new IDENTITY_KEY_ID, then run this, then drop the old key.
import pg from 'pg'
import { isToBeRotated, rotateKeys } from '#lib/participants/rotate-keys.repo'
import { takeLocalKeys } from './tools/local-keys.mjs'
import { ownerUrl } from './tools/owner-url.mjs'

/** A local installation makes its new key itself, unless the one it made last is not in use everywhere yet. */
const makeLocalKey = async (client: pg.Client) => {
  const { dataRoot } = await import('./tools/data-root.mjs')
  const { addIdentityKey, localSecrets } = await import('./tools/secrets.mjs')
  const newest = Object.keys(localSecrets(dataRoot()).identityKeys).at(-1) ?? ''
  if (await isToBeRotated(client, newest)) return
  const made = Object.keys(addIdentityKey(dataRoot())).at(-1)
  console.log(`Ny nøkkel ${made}. Start Fotfeste på nytt etterpå, så brukes den for nye numre også.`)
}

const client = new pg.Client({ connectionString: await ownerUrl() })
await client.connect()
if (!process.env.IDENTITY_KEYS) await makeLocalKey(client)
takeLocalKeys()
const keyId = process.env.IDENTITY_KEY_ID ?? ''
try {
  const total = await rotateKeys(client, keyId, (done) => console.log(`${done} kryptert på nytt`))
  console.log(`Ferdig: alle identitetsnumre er kryptert med ${keyId}, ${total} av dem nå.`)
} finally {
  await client.end()
}
