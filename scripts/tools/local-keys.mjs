import { dataRoot } from './data-root.mjs'
import { localSecrets } from './secrets.mjs'

/** The settings that the identity numbers need, from the local installation where the environment names none. */
export const takeLocalKeys = () => {
  if (process.env.IDENTITY_KEYS) return
  const { identityKeys, identityLookupKey, sessionSecret } = localSecrets(dataRoot())
  Object.assign(process.env, {
    FOTFESTE_MODE: 'demo',
    DATABASE_URL: process.env.DATABASE_URL ?? 'postgresql://local',
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: sessionSecret,
    IDENTITY_KEYS: JSON.stringify(identityKeys),
    IDENTITY_KEY_ID: Object.keys(identityKeys).at(-1),
    IDENTITY_LOOKUP_KEY: identityLookupKey,
    OIDC_ISSUER: 'http://localhost:3001',
    OIDC_CLIENT_ID: 'fotfeste',
    OIDC_CLIENT_SECRET: 'not used by the commands',
    OIDC_MUNICIPALITY: '9901',
  })
}
