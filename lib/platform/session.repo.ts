import 'server-only'
import { createHash } from 'node:crypto'
import { type Actor, ROLES, type Role } from './access'
import { asMunicipality, database, type Tx } from './database'
import { env } from './env'

export type Identity = {
  readonly municipalityId: string
  readonly issuer: string
  readonly subject: string
  readonly name: string
  readonly roles: readonly Role[]
  /** The session at the identity provider (`sid`), where it says. */
  readonly providerSession?: string | null
  /** When the person proved who he is (`auth_time`), where the provider says. */
  readonly authenticatedAt: Date | null
}

export type SessionKey = { readonly municipalityId: string; readonly sessionId: string }

/** `auth_time` is told in whole seconds. */
const SECOND = 1000
const MINUTE = 60_000

const fingerprintOf = (text: string) => createHash('sha256').update(text).digest('hex')

const record = async (tx: Tx, municipalityId: string, actorId: string, action: string, sessionId: string) =>
  tx.$executeRaw`
    INSERT INTO "AuditEvent" ("municipalityId", "actorId", "action", "subjectType", "subjectId", "detail")
    VALUES (${municipalityId}, ${actorId}::uuid, ${action}, 'session', ${sessionId}, '{}'::jsonb)`

/**
 * Opens a session for a person whom the identity provider vouched for; name and roles follow the claims.
 * Answers null when the municipality is not served here.
 */
export const openSession = async (identity: Identity): Promise<SessionKey | null> => {
  const { municipalityId, issuer, subject, name, authenticatedAt } = identity
  const roles = [...identity.roles]
  return asMunicipality(municipalityId, async (tx) => {
    if (!(await tx.municipality.findUnique({ where: { id: municipalityId } }))) return null
    const user = await tx.staffUser.upsert({
      where: { municipalityId_issuer_subject: { municipalityId, issuer, subject } },
      create: { municipalityId, issuer, subject, name, roles },
      update: { name, roles, lastSignInAt: new Date() },
    })
    const sessionId = crypto.randomUUID()
    await tx.staffSession.create({
      data: { municipalityId, id: sessionId, userId: user.id, authenticatedAt },
    })
    await record(tx, municipalityId, user.id, 'session.opened', sessionId)
    if (identity.providerSession) {
      const provider = fingerprintOf(identity.providerSession)
      await tx.$executeRaw`SELECT remember_provider_session(${provider}, ${municipalityId}, ${sessionId}::uuid)`
    }
    return { municipalityId, sessionId }
  })
}

/** Ends every session that came of one at the identity provider, as it asks when that one ends. */
export const revokeProviderSession = async (providerSession: string): Promise<void> => {
  const keys = await database().$queryRaw<SessionKey[]>`
    SELECT "municipalityId", "sessionId"::text AS "sessionId" FROM sessions_of_provider(${fingerprintOf(providerSession)})`
  for (const key of keys) await revokeSession(key)
}

/**
 * Whether the person has proved who he is after a device of his was last handed over. Until then the provider's own
 * session, which that device may still hold, opens nothing.
 */
export const provedSinceHandOver = ({
  municipalityId,
  issuer,
  subject,
  authenticatedAt,
}: Identity): Promise<boolean> =>
  asMunicipality(municipalityId, async (tx) => {
    const user = await tx.staffUser.findUnique({
      where: { municipalityId_issuer_subject: { municipalityId, issuer, subject } },
      select: { proofAfter: true },
    })
    const after = user?.proofAfter?.getTime()
    return after === undefined || (authenticatedAt !== null && authenticatedAt.getTime() > after - SECOND)
  })

/** The person behind a session, and the minutes since he proved who he is. */
export type Session = { readonly actor: Actor; readonly signedInFor: number }

/** A session that is neither revoked, idle too long nor too old; null otherwise. */
export const liveSession = ({ municipalityId, sessionId }: SessionKey): Promise<Session | null> =>
  asMunicipality(municipalityId, async (tx) => {
    const session = await tx.staffSession.findUnique({
      where: { municipalityId_id: { municipalityId, id: sessionId } },
      include: { user: true },
    })
    if (!session || session.revokedAt) return null
    const now = Date.now()
    const idle = now - session.lastSeenAt.getTime()
    if (Math.abs(idle) > env().SESSION_IDLE_MINUTES * MINUTE) return null
    const age = now - session.createdAt.getTime()
    if (age > env().SESSION_HOURS * 60 * MINUTE) return null
    if (idle > MINUTE) {
      await tx.staffSession.update({
        where: { municipalityId_id: { municipalityId, id: sessionId } },
        data: { lastSeenAt: new Date(now) },
      })
    }
    const { id, name, roles } = session.user
    const known = ROLES.filter((role) => roles.includes(role))
    const proved = now - (session.authenticatedAt ?? session.createdAt).getTime()
    return { actor: { id, name, municipalityId, roles: known }, signedInFor: proved / MINUTE }
  })

/** Ends a session at once, on every device that holds its cookie. `handedOver`: see `provedSinceHandOver`. */
export const revokeSession = (
  { municipalityId, sessionId }: SessionKey,
  { handedOver = false } = {},
): Promise<void> =>
  asMunicipality(municipalityId, async (tx) => {
    const session = await tx.staffSession.findUnique({
      where: { municipalityId_id: { municipalityId, id: sessionId } },
    })
    if (!session || session.revokedAt) return
    await tx.staffSession.update({
      where: { municipalityId_id: { municipalityId, id: sessionId } },
      data: { revokedAt: new Date() },
    })
    if (handedOver)
      await tx.staffUser.update({
        where: { municipalityId_id: { municipalityId, id: session.userId } },
        data: { proofAfter: new Date() },
      })
    await record(tx, municipalityId, session.userId, 'session.closed', sessionId)
  })
