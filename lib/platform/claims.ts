import { ROLES, type Role } from './access'

type ClaimSettings = {
  readonly OIDC_ISSUER: string
  readonly OIDC_STAFF_ISSUER?: string | undefined
  readonly OIDC_ACR?: string | undefined
  readonly OIDC_ROLE_CLAIM: string
  readonly OIDC_ROLE_MAP: Readonly<Record<string, string>>
  readonly OIDC_MUNICIPALITY_CLAIM?: string | undefined
  readonly OIDC_MUNICIPALITY?: string | undefined
}

type Claims = Readonly<Record<string, unknown>>

const strings = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string')

/** Roles the claims give; names the municipality uses itself are mapped, and what is unknown gives nothing. */
const rolesIn = (claims: Claims, settings: ClaimSettings): readonly Role[] => {
  const named = strings(claims[settings.OIDC_ROLE_CLAIM]).map((name) => settings.OIDC_ROLE_MAP[name] ?? name)
  return ROLES.filter((role) => named.includes(role))
}

const municipalityIn = (claims: Claims, settings: ClaimSettings): string | undefined =>
  settings.OIDC_MUNICIPALITY_CLAIM
    ? strings(claims[settings.OIDC_MUNICIPALITY_CLAIM])[0]
    : settings.OIDC_MUNICIPALITY

/** The name that a person is known under together with his subject. */
export const staffIssuer = ({
  OIDC_ISSUER,
  OIDC_STAFF_ISSUER,
}: Pick<ClaimSettings, 'OIDC_ISSUER' | 'OIDC_STAFF_ISSUER'>): string => OIDC_STAFF_ISSUER ?? OIDC_ISSUER

/** When the person proved who he is; null where the provider does not tell. */
const authenticatedAt = ({ auth_time: seconds }: Claims): Date | null =>
  typeof seconds === 'number' && Number.isSafeInteger(seconds) ? new Date(seconds * 1000) : null

/** Who signs in, from verified claims; or why not: too weak a sign-in, no municipality, no role. */
export const identityFrom = (claims: Claims, settings: ClaimSettings) => {
  if (settings.OIDC_ACR && claims.acr !== settings.OIDC_ACR) return { refused: 'niva' } as const
  const municipalityId = municipalityIn(claims, settings)
  if (!municipalityId || !/^\d{4}$/.test(municipalityId)) return { refused: 'kommune' } as const
  const roles = rolesIn(claims, settings)
  if (roles.length === 0) return { refused: 'rolle' } as const
  const subject = strings(claims.oid)[0] ?? strings(claims.sub)[0]
  if (!subject) return { refused: 'rolle' } as const
  const name = strings(claims.name)[0] ?? subject
  const providerSession = strings(claims.sid)[0] ?? null
  const person = { municipalityId, issuer: staffIssuer(settings), subject, name, roles }
  return { identity: { ...person, providerSession, authenticatedAt: authenticatedAt(claims) } }
}
