import 'server-only'
import { createHash } from 'node:crypto'
import { database } from './database'
import type { Limit } from './rate-limit'

/**
 * Counts one more, for all instances together; answers the seconds to wait when there have been too many this
 * minute, else null. What is kept of the sender is a fingerprint.
 */
export const waitFor = async ({ name, perMinute }: Limit, who: string): Promise<number | null> => {
  const key = createHash('sha256').update(`${name} ${who}`).digest('base64url')
  const [row] = await database().$queryRaw<{ wait: number | null }[]>`
    SELECT seconds_to_wait(${key}, ${perMinute}::int) AS wait`
  return row?.wait ?? null
}
