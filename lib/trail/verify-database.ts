import { trailOfDatabase } from './trail-database.repo'
import { verifyTrail } from './verify-trail'

/** Works out a whole database's trail anew. The connection is one that row-level security does not bind. */
export const verifyDatabase = (client: Parameters<typeof trailOfDatabase>[0]) =>
  verifyTrail(trailOfDatabase(client))
