// `npm run keys:rotate`: encrypts all identity numbers with the key that IDENTITY_KEY_ID names. Can be stopped and run again.
// First give every instance both keys in IDENTITY_KEYS, then the new IDENTITY_KEY_ID, then run this, then drop the old key.
import pg from 'pg'
import { rotateKeys } from '#lib/participants/rotate-keys.repo'
import { takeLocalKeys } from './tools/local-keys.mjs'
import { ownerUrl } from './tools/owner-url.mjs'

const local = async () => {
  if (process.env.IDENTITY_KEYS) return
  const { dataRoot } = await import('./tools/data-root.mjs')
  const { addIdentityKey } = await import('./tools/secrets.mjs')
  const keys = addIdentityKey(dataRoot())
  process.env.IDENTITY_KEYS = JSON.stringify(keys)
  process.env.IDENTITY_KEY_ID = Object.keys(keys).at(-1)
  console.log(
    `Ny nøkkel ${process.env.IDENTITY_KEY_ID}. Start Fotfeste på nytt etterpå, så brukes den for nye numre også.`,
  )
}

const url = await ownerUrl()
await local()
takeLocalKeys()
const keyId = process.env.IDENTITY_KEY_ID ?? ''
const client = new pg.Client({ connectionString: url })
await client.connect()
try {
  const total = await rotateKeys(client, keyId, (done) => console.log(`${done} kryptert på nytt`))
  console.log(`Ferdig: alle identitetsnumre er kryptert med ${keyId}, ${total} av dem nå.`)
} finally {
  await client.end()
}
