import 'server-only'
import type { Actor, Permission, Role } from './access'
import type { Tx } from './database'

/** Why someone may be in a case. */
export const BASES = ['OWN', 'GRANT', 'ROLE', 'UNASSIGNED', 'DELEGATION', 'REASON', 'POLICY'] as const
export type Basis = (typeof BASES)[number]

/** Leaders answer for every case; whoever keeps the archive meets every case, but only there. */
const entersEvery = (role: Role, permission: Permission): boolean =>
  role === 'leader' || (role === 'archivist' && permission === 'archive:export')

/** A month that leaves someone out unseen must be neither made, approved nor sent. */
const WHOLE: ReadonlySet<Permission> = new Set([
  'stipend:prepare',
  'stipend:approve',
  'stipend:export',
] satisfies Permission[])

export const seesEveryone = async (tx: Tx, permission: Permission): Promise<boolean> => {
  if (!WHOLE.has(permission)) return true
  const [row] = await tx.$queryRaw<{ hides: boolean }[]>`SELECT hides_someone_in_programme() AS hides`
  return !row?.hides
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The ids that stand at the top of an input: an argument, or a field of a form. */
const idsIn = (input: unknown): readonly string[] =>
  input && typeof input === 'object'
    ? [...new Set(Object.values(input).filter((value): value is string => UUID.test(String(value))))]
    : []

type Inside = { readonly tx: Tx; readonly actor: Actor }

const recordOpening = async ({ tx, actor }: Inside, participantId: string, basis: string) => {
  const added = await tx.$executeRaw`
    INSERT INTO "CaseOpening" ("municipalityId", "participantId", "staffId", "day", "basis")
    VALUES (${actor.municipalityId}, ${participantId}::uuid, ${actor.id}::uuid, current_day(), ${basis})
    ON CONFLICT DO NOTHING`
  if (added === 0) return
  await tx.$executeRaw`
    INSERT INTO "AuditEvent" ("municipalityId", "actorId", "action", "subjectType", "subjectId", "detail")
    VALUES (${actor.municipalityId}, ${actor.id}::uuid, 'case.opened', 'participant', ${participantId},
            ${JSON.stringify({ basis })}::jsonb)`
}

type Entry = { readonly id: string; readonly basis: string | null; readonly known: boolean }

/**
 * Looks at every case that the input names: whether the one who asks may be in it, and, for a reading, that he
 * was there (once a day). `closed` is a case that he has to say why he opens. Cases that are hidden from him do
 * not exist here.
 */
export const enterCases = async (
  inside: Inside,
  permission: Permission,
  input: unknown,
  { record = false } = {},
): Promise<{ readonly closed: string | null }> => {
  const ids = permission === 'case:open' || permission.startsWith('stipend:') ? [] : idsIn(input)
  if (ids.length === 0) return { closed: null }
  const { tx, actor } = inside
  const byRole = actor.roles.some((role) => entersEvery(role, permission))
  const entries = await tx.$queryRaw<Entry[]>`
    SELECT c.id, case_basis(c.id, ${byRole}) AS basis, EXISTS (
      SELECT 1 FROM "CaseOpening" o WHERE o."municipalityId" = ${actor.municipalityId} AND o."participantId" = c.id
        AND o."staffId" = ${actor.id}::uuid AND o."day" = current_day()) AS known
    FROM (SELECT DISTINCT case_of(any_id) AS id FROM unnest(${ids}::uuid[]) any_id) c WHERE c.id IS NOT NULL`
  for (const { id, basis, known } of entries) {
    if (basis === 'ASK') return { closed: id }
    if (record && basis && !known) await recordOpening(inside, id, basis)
  }
  return { closed: null }
}
