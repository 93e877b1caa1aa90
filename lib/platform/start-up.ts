import 'server-only'
import { database } from './database'
import { env } from './env'

type Role = { name: string; unsafe: boolean }

/**
 * Refuses to start with unsafe settings, or in production with a database login that could go round
 * row-level security. Throws with what to mend.
 */
export const checkStartUp = async (): Promise<void> => {
  if (env().FOTFESTE_MODE !== 'production') return
  const [role] = await database().$queryRaw<Role[]>`
    SELECT session_user::text AS name, (rolsuper OR rolbypassrls) AS unsafe FROM pg_roles WHERE rolname = session_user`
  if (!role || role.unsafe) {
    throw new Error(`DATABASE_URL logs in as ${role?.name ?? 'nobody'}. Use fotfeste_app: it owns nothing.`)
  }
}
