import type { Permission } from './access'
import { env } from './env'

/** What asks for a sign-in of late: approvals, and showing an identity number. */
const FRESH: ReadonlySet<Permission> = new Set([
  'stipend:approve',
  'decision:approve',
  'participant:reveal-identity',
  'protection:grant',
] satisfies Permission[])

/** Whether this person has to prove anew who he is. Scripts have no session, and no such question. */
export const needsFreshSignIn = (
  permission: Permission,
  { signedInFor }: { readonly signedInFor?: number },
) => FRESH.has(permission) && signedInFor !== undefined && signedInFor > env().SIGN_IN_AGAIN_MINUTES
