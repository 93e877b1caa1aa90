import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from './env'
import { type Prisma, PrismaClient } from './generated/client'

export type Tx = Prisma.TransactionClient

/** How long a request waits for its turn at the database: long enough for a rush, short enough for a person. */
const MOST_WAIT = 20_000

/** Connections act as the application's role, whoever logged in: row-level security always holds. */
const connect = () => {
  const pool = {
    connectionString: env().DATABASE_URL,
    options: '-c role=fotfeste_app',
    max: 10,
    connectionTimeoutMillis: MOST_WAIT,
  }
  return new PrismaClient({ adapter: new PrismaPg(pool) })
}

const kept = globalThis as {
  fotfesteDatabase?: PrismaClient
  fotfesteSuspected?: boolean
  fotfesteAsking?: Promise<boolean> | undefined
}

/** One client for the process (kept over reloads in development). */
export const database = (): PrismaClient => {
  kept.fotfesteDatabase ??= connect()
  return kept.fotfesteDatabase
}

/** Something failed that may have come of a database that is away: the next request looks before it asks. */
const suspect = () => {
  kept.fotfesteSuspected = true
}

const PATIENCE = 3_000

/** Asks on a connection of its own: a pool that many wait for is not a database that is away. */
const answers = async (): Promise<boolean> => {
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    client.end().catch(() => {})
  }
}

/** Whether the database is away. Asks it only when something has failed since it last answered, once for all who wait. */
export const databaseIsAway = async (): Promise<boolean> => {
  if (!kept.fotfesteSuspected) return false
  kept.fotfesteAsking ??= answers().finally(() => {
    kept.fotfesteAsking = undefined
  })
  kept.fotfesteSuspected = !(await kept.fotfesteAsking)
  return kept.fotfesteSuspected
}

/** Who works, and on which day: what the database needs to tell which cases are closed to him. */
export type Asking = { readonly staffId: string; readonly day: string }

const NOBODY: Asking = { staffId: '', day: '' }

/**
 * Runs `work` in one transaction in which only this municipality's rows exist, and of its cases those that are
 * not closed to the one who asks. Without anyone asking, every address-protected case is closed.
 */
export const asMunicipality = async <T>(
  municipalityId: string,
  work: (tx: Tx) => Promise<T>,
  { staffId, day }: Asking = NOBODY,
): Promise<T> => {
  const whole = database().$transaction(
    async (tx) => {
      await tx.$executeRaw`
        SELECT set_config('app.municipality_id', ${municipalityId}, true),
          set_config('app.staff_id', ${staffId}, true), set_config('app.day', ${day}, true)`
      return work(tx)
    },
    { maxWait: MOST_WAIT, timeout: 30_000 },
  )
  return whole.catch((thrown) => {
    suspect()
    throw thrown
  })
}
