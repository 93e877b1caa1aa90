/** Roles as they come from the sign-in. A claim that is not in this list gives nothing. */
export const ROLES = [
  'adviser',
  'teacher',
  'leader',
  'payroll',
  'auditor',
  'inspector',
  'archivist',
  'administrator',
] as const
export type Role = (typeof ROLES)[number]

/** Who may do what. The one table: use cases and queries name a permission, never a role. */
export const permissions = {
  'day:read': ROLES,
  'participant:read': ['adviser', 'leader', 'auditor'],
  'participant:register': ['adviser', 'leader'],
  'participant:reveal-identity': ['adviser', 'leader'],
  'eligibility:assess': ['adviser', 'leader'],
  'plan:read': ['adviser', 'leader', 'auditor'],
  'plan:write': ['adviser', 'leader'],
  'plan:decide': ['adviser', 'leader'],
  'element:write': ['adviser', 'leader', 'administrator'],
  'letter:write': ['leader', 'administrator'],
  'declaration:read': ['adviser', 'leader', 'auditor'],
  'declaration:sign': ['adviser', 'leader'],
  'refusal:decide': ['leader'],
  'decision:read': ['adviser', 'leader', 'auditor'],
  'decision:write': ['adviser', 'leader'],
  'decision:approve': ['leader'],
  'oversight:sample': ['leader', 'auditor', 'inspector'],
  'attendance:read': ['adviser', 'teacher', 'leader', 'auditor'],
  'attendance:record': ['adviser', 'teacher', 'leader'],
  'attendance:decide': ['adviser', 'leader'],
  'group:manage': ['adviser', 'leader'],
  'leave:grant': ['leader', 'adviser'],
  'stipend:read': ['adviser', 'leader', 'payroll', 'auditor'],
  'stipend:prepare': ['adviser', 'leader', 'payroll'],
  'stipend:facts': ['adviser', 'leader'],
  'stipend:approve': ['leader'],
  'stipend:export': ['payroll', 'leader'],
  'trail:read': ['leader', 'auditor', 'adviser'],
  'training:read': ['adviser', 'leader', 'auditor'],
  'training:write': ['adviser', 'leader'],
  'citizenship:guide': ['adviser', 'leader'],
  'access:read': ROLES,
  'access-log:read': ['leader', 'auditor'],
  'archive:export': ['leader', 'archivist'],
  'case:open': ['adviser', 'leader', 'auditor'],
  'delegation:manage': ['adviser', 'leader'],
  'disqualification:register': ['adviser', 'leader'],
  'privacy:answer': ['adviser', 'leader'],
  'protection:grant': ['leader'],
  'protection:set': ['adviser', 'leader'],
  'retention:approve': ['leader'],
  'settings:read': ROLES,
  'settings:write': ['administrator'],
  'translation:write': ['leader', 'administrator'],
  'translation:allow-draft': ['leader'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

/** The table as it is drawn on screen and in docs/access.md. */
export const permissionTable = () => ({
  roles: ROLES,
  rows: (Object.entries(permissions) as [Permission, readonly Role[]][]).map(([permission, roles]) => ({
    permission,
    roles,
  })),
})

export type Actor = {
  readonly id: string
  readonly name: string
  readonly municipalityId: string
  readonly roles: readonly Role[]
}

/** Thrown when the signed-in person lacks a permission. Next reads the digest: page, action and route answer 403. */
export class Forbidden extends Error {
  readonly digest = 'NEXT_HTTP_ERROR_FALLBACK;403'
  constructor(readonly permission: Permission) {
    super(`missing permission ${permission}`)
    this.name = 'Forbidden'
  }
}

export const may = (actor: Actor, permission: Permission): boolean =>
  actor.roles.some((role) => (permissions[permission] as readonly Role[]).includes(role))

/** Throws `Forbidden` unless one of the actor's roles grants the permission. */
export const authorize = (actor: Actor, permission: Permission): void => {
  if (!may(actor, permission)) throw new Forbidden(permission)
}
