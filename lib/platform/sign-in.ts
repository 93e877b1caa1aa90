import 'server-only'
import type { AuthOptions, Profile } from 'next-auth'
import { identityFrom } from './claims'
import { env } from './env'
import { isSecure } from './own-address'
import {
  openSession,
  provedSinceHandOver,
  revokeProviderSession,
  revokeSession,
  type SessionKey,
} from './session.repo'

const oidc = () => {
  const {
    OIDC_ISSUER,
    OIDC_NAME,
    OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET,
    OIDC_CLIENT_KEY,
    OIDC_ACR,
    SESSION_HOURS,
  } = env()
  const authentication = OIDC_CLIENT_KEY
    ? {
        client: {
          token_endpoint_auth_method: 'private_key_jwt' as const,
          token_endpoint_auth_signing_alg: 'RS256',
        },
        jwks: { keys: [OIDC_CLIENT_KEY] },
      }
    : { clientSecret: OIDC_CLIENT_SECRET as string }
  return {
    id: 'oidc',
    name: OIDC_NAME,
    type: 'oauth' as const,
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    ...authentication,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'] as ('pkce' | 'state' | 'nonce')[],
    authorization: {
      params: {
        scope: 'openid profile',
        ui_locales: 'nb',
        max_age: SESSION_HOURS * 3600, // and with it the provider says when the person proved who he is
        ...(OIDC_ACR ? { acr_values: OIDC_ACR } : {}),
      },
    },
    profile: (claims: Profile) => ({ id: String(claims.sub) }),
  }
}

const sessionKeyIn = (token: Record<string, unknown>): SessionKey | null => {
  const { municipalityId, sessionId } = token
  return typeof municipalityId === 'string' && typeof sessionId === 'string'
    ? { municipalityId, sessionId }
    : null
}

/** Over https every cookie is bound to this host alone: not to be set by a neighbour, nor sent in the clear. */
const cookies = (): NonNullable<AuthOptions['cookies']> => {
  const secure = isSecure()
  const cookie = (name: string, sameSite: 'lax' | 'strict' = 'lax') => ({
    name: `${secure ? '__Host-' : ''}fotfeste.${name}`,
    options: { httpOnly: true, sameSite, path: '/', secure },
  })
  return {
    sessionToken: cookie('session'),
    callbackUrl: cookie('callback-url'),
    csrfToken: cookie('csrf'),
    pkceCodeVerifier: cookie('pkce'),
    state: cookie('state'),
    nonce: cookie('nonce'),
  }
}

/**
 * Sign-in over OpenID Connect with PKCE, state and nonce. The cookie names a session row; the row decides
 * whether it still holds. There is no other way in.
 */
export const authOptions = (): AuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  cookies: cookies(),
  providers: [oidc() as AuthOptions['providers'][number]],
  session: { strategy: 'jwt', maxAge: env().SESSION_HOURS * 3600 },
  pages: { signIn: '/logg-inn', error: '/ingen-tilgang' },
  callbacks: {
    signIn: async ({ profile }) => {
      const { refused, identity } = identityFrom({ ...profile }, env())
      if (refused) return `/ingen-tilgang?grunn=${refused}`
      return (await provedSinceHandOver(identity)) || '/logg-inn?igjen=1'
    },
    jwt: async ({ token, profile }) => {
      if (!profile) return token
      const { identity } = identityFrom({ ...profile }, env())
      const key = identity && (await openSession(identity))
      return key ? { ...key } : {}
    },
    session: ({ session, token }) => ({ expires: session.expires, key: sessionKeyIn(token) }),
  },
  events: {
    signOut: async ({ token }) => {
      const key = sessionKeyIn(token)
      if (key) await revokeSession(key)
    },
  },
})

/** The session row that the verified cookie names. */
export const sessionKeyOf = (session: unknown): SessionKey | null =>
  session && typeof session === 'object' && 'key' in session ? (session.key as SessionKey | null) : null

const LONGEST_SESSION = 500

/**
 * Someone signed out at the identity provider: every session that came of that sign-in ends here too. Answers whether
 * the provider could have said so. Only the two of them know the session's id.
 */
export const endAtProvider = async (issuer: string | null, session: string | null): Promise<boolean> => {
  if (issuer !== env().OIDC_ISSUER || !session || session.length > LONGEST_SESSION) return false
  await revokeProviderSession(session)
  return true
}
