import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from './env'
import { type Prisma, PrismaClient } from './generated/client'

export type Tx = Prisma.TransactionClient

/** Connections act as the application's role, whoever logged in: row-level security always holds. */
const connect = () => {
  const pool = { connectionString: env().DATABASE_URL, options: '-c role=fotfeste_app', max: 10 }
  return new PrismaClient({ adapter: new PrismaPg(pool) })
}

const kept = globalThis as { fotfesteDatabase?: PrismaClient }

/** One client for the process (kept over reloads in development). */
export const database = (): PrismaClient => {
  kept.fotfesteDatabase ??= connect()
  return kept.fotfesteDatabase
}

/** Who works, and on which day: what the database needs to tell which cases are closed to him. */
export type Asking = { readonly staffId: string; readonly day: string }

const NOBODY: Asking = { staffId: '', day: '' }

/**
 * Runs `work` in one transaction in which only this municipality's rows exist, and of its cases those that are
 * not closed to the one who asks. Without anyone asking, every address-protected case is closed.
 */
export const asMunicipality = <T>(
  municipalityId: string,
  work: (tx: Tx) => Promise<T>,
  { staffId, day }: Asking = NOBODY,
): Promise<T> =>
  database().$transaction(
    async (tx) => {
      await tx.$executeRaw`
        SELECT set_config('app.municipality_id', ${municipalityId}, true),
          set_config('app.staff_id', ${staffId}, true), set_config('app.day', ${day}, true)`
      return work(tx)
    },
    { maxWait: 10_000, timeout: 30_000 },
  )
