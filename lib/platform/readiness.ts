import 'server-only'
import { database } from './database'

/** Whether the database answers, and the newest migration it has; throws nothing. */
export const readiness = async (): Promise<{ ready: boolean; migration: string | null }> => {
  try {
    const [row] = await database().$queryRaw<
      { migration: string | null }[]
    >`SELECT schema_version() AS migration`
    return { ready: true, migration: row?.migration ?? null }
  } catch {
    return { ready: false, migration: null }
  }
}
