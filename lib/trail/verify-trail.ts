import { type Break, breakAt, breakAtEnd, type Link, START, type TrailEvent } from './chain'

/** A sealed file: the hash that is written beside it, and the hash of its bytes. */
export type SealedFile = {
  readonly table: string
  readonly municipalityId: string
  readonly id: string
  readonly written: string
  readonly measured: string
}

/** Where a trail is read: a database, or a copy. Events come in the order in which they were written. */
export type TrailSource = {
  readonly heads: () => Promise<readonly { readonly municipalityId: string; readonly head: Link | null }[]>
  readonly events: (municipalityId: string) => AsyncIterable<TrailEvent>
  readonly files: () => AsyncIterable<SealedFile>
}

export type ChainReport = {
  readonly municipalityId: string
  readonly last: Link
  readonly broken: Break | null
}

const verifyChain = async (
  source: TrailSource,
  municipalityId: string,
  head: Link | null,
): Promise<ChainReport> => {
  let last = START
  for await (const event of source.events(municipalityId)) {
    const broken = breakAt(municipalityId, last, event)
    if (broken) return { municipalityId, last, broken }
    last = { sequence: event.sequence, hash: event.hash }
  }
  return { municipalityId, last, broken: breakAtEnd(municipalityId, last, head) }
}

const verifyFiles = async (source: TrailSource) => {
  const broken: Break[] = []
  let count = 0
  for await (const { table, municipalityId, id, written, measured } of source.files()) {
    count++
    if (written !== measured) broken.push({ table, municipalityId, row: id, fault: 'bytes-altered' })
  }
  return { count, broken }
}

/** Works out every chain and every file's hash anew: the first broken link of each chain, and every altered file. */
export const verifyTrail = async (source: TrailSource) => {
  const chains: ChainReport[] = []
  for (const { municipalityId, head } of await source.heads()) {
    chains.push(await verifyChain(source, municipalityId, head))
  }
  const files = await verifyFiles(source)
  const broken = [...chains.flatMap((chain) => chain.broken ?? []), ...files.broken]
  return { chains, files: files.count, broken }
}
