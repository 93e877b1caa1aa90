// A real OpenID Connect provider for one machine: the same sign-in as in production, with named personas.
import { createServer } from 'node:http'
import { personas } from './personas.mjs'

/** Who vouches for the personas, whatever port it answers on: they keep their cases. */
export const LOCAL_ISSUER = 'http://localhost:3001'

const CLIENT_ID = 'fotfeste'
const HOUR = 3600

/** The library warns that it keeps sessions in memory and wants a newer Node: both are fine for a trial. */
const quietly = async (work) => {
  const { info, warn } = console
  Object.assign(console, { info: () => {}, warn: () => {} })
  try {
    return await work()
  } finally {
    Object.assign(console, { info, warn })
  }
}

const publicPart = ({ kty, n, e }) => ({ kty, n, e, use: 'sig', alg: 'RS256', kid: 'client' })

const page = (
  uid,
) => `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Velg hvem du er</title><style>body{font:18px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem}
button{display:block;width:100%;margin:.5rem 0;padding:.8rem 1rem;font:inherit;text-align:left;border:1px solid #818997;border-radius:8px;background:#fff}</style>
<main><h1>Velg hvem du er</h1><p>Lokal innlogging for utprøving. Alle personer er oppdiktet.</p><form method="post" action="/interaction/${uid}">
${personas.map(({ sub, name, title }) => `<button name="sub" value="${sub}">${name}, ${title}</button>`).join('\n')}</form></main></html>`

const body = async (request) => {
  let text = ''
  for await (const chunk of request) {
    text += chunk
    if (text.length > 10_000) break
  }
  return new URLSearchParams(text)
}

/** Finishes a sign-in as the chosen persona, and lets the application read the claims it asked for. */
const signIn = async (provider, request, response) => {
  const { params, session } = await provider.interactionDetails(request, response)
  const sub = (await body(request)).get('sub') ?? session?.accountId
  const grant = new provider.Grant({ accountId: sub, clientId: params.client_id })
  grant.addOIDCScope('openid profile')
  const result = {
    login: { accountId: sub, acr: 'local', remember: false },
    consent: { grantId: await grant.save() },
  }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
}

const interaction = async (provider, request, response) => {
  if (request.method === 'POST') return signIn(provider, request, response)
  const { uid } = await provider.interactionDetails(request, response)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(page(uid))
}

/** Starts the provider on loopback. Answers the settings that the application needs to use it, and how to stop it. */
export const startOidc = async ({ port, appUrl, secrets }) => {
  const { Provider } = await quietly(() => import('oidc-provider'))
  const issuer = `http://localhost:${port}`
  const configuration = {
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'RS256',
        redirect_uris: [`${appUrl}/api/auth/callback/oidc`],
        post_logout_redirect_uris: [`${appUrl}/logg-inn`],
        jwks: { keys: [publicPart(secrets.oidcClientKey)] },
      },
    ],
    jwks: { keys: [{ ...secrets.oidcProviderKey, use: 'sig', alg: 'RS256', kid: 'provider' }] },
    cookies: { keys: [secrets.sessionSecret] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'roles', 'municipality'], profile: ['name'] },
    findAccount: (_ctx, accountId) => {
      const persona = personas.find(({ sub }) => sub === accountId)
      return persona && { accountId, claims: () => ({ ...persona }) }
    },
    ttl: {
      AccessToken: HOUR,
      AuthorizationCode: 60,
      Grant: HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      Session: HOUR,
    },
  }
  const provider = await quietly(() => new Provider(issuer, configuration))
  const handle = provider.callback()
  const server = createServer((request, response) => {
    const answer = request.url.startsWith('/interaction/')
      ? interaction(provider, request, response)
      : handle(request, response)
    Promise.resolve(answer).catch(() => {
      response.statusCode = 400
      response.end('Innloggingen kan ikke fortsette. Gå tilbake til Fotfeste og prøv igjen.')
    })
  })
  await new Promise((resolve, reject) => server.listen(port, '127.0.0.1', resolve).once('error', reject))
  return {
    stop: () => server.close(),
    settings: {
      OIDC_ISSUER: issuer,
      OIDC_STAFF_ISSUER: LOCAL_ISSUER,
      OIDC_NAME: 'Velg hvem du er',
      OIDC_CLIENT_ID: CLIENT_ID,
      OIDC_CLIENT_KEY: JSON.stringify({ ...secrets.oidcClientKey, alg: 'RS256', kid: 'client' }),
      OIDC_ROLE_CLAIM: 'roles',
      OIDC_MUNICIPALITY_CLAIM: 'municipality',
    },
  }
}
