import { z } from 'zod'
import type { TrailEvent } from './chain'
import type { SealedFile, TrailSource } from './verify-trail'

const link = z.object({ sequence: z.number().int(), hash: z.string() })

const event = z.object({
  municipalityId: z.string(),
  ...link.shape,
  at: z.string(),
  actorId: z.string(),
  action: z.string(),
  subjectType: z.string(),
  subjectId: z.string(),
  detail: z.string(),
  previousHash: z.string(),
}) satisfies z.ZodType<TrailEvent>

const file = z.object({
  table: z.string(),
  municipalityId: z.string(),
  id: z.string(),
  written: z.string(),
  measured: z.string(),
}) satisfies z.ZodType<SealedFile>

/** A trail outside the database: chains as they were written, and each sealed file's hash as measured that day. */
export const trailCopySchema = z.object({
  chains: z.array(z.object({ municipalityId: z.string(), head: link.nullable(), events: z.array(event) })),
  files: z.array(file),
})

export type TrailCopy = z.output<typeof trailCopySchema>

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** Everything that a verification reads, in one value that can be written as JSON. */
export const copyTrail = async (source: TrailSource): Promise<TrailCopy> => {
  const chains: TrailCopy['chains'] = []
  for (const { municipalityId, head } of await source.heads()) {
    chains.push({ municipalityId, head, events: await collect(source.events(municipalityId)) })
  }
  return { chains, files: await collect(source.files()) }
}

/** The copy, read as the database would be: events in the order in which they stand. */
export const trailOfCopy = ({ chains, files }: TrailCopy): TrailSource => ({
  heads: async () => chains,
  async *events(municipalityId) {
    yield* chains.find((chain) => chain.municipalityId === municipalityId)?.events ?? []
  },
  async *files() {
    yield* files
  },
})
