import { createHash } from 'node:crypto'

/** One event as it is stored; hashes in hex, `at` in UTC with microseconds, `detail` as the database writes it. */
export type TrailEvent = {
  readonly municipalityId: string
  readonly sequence: number
  readonly at: string
  readonly actorId: string
  readonly action: string
  readonly subjectType: string
  readonly subjectId: string
  readonly detail: string
  readonly previousHash: string
  readonly hash: string
}

/** The end of a chain so far. */
export type Link = { readonly sequence: number; readonly hash: string }

export const START: Link = { sequence: 0, hash: '' }

export type Fault =
  | 'row-missing'
  | 'row-out-of-place'
  | 'row-altered'
  | 'link-broken'
  | 'end-cut-off'
  | 'head-missing'
  | 'bytes-altered'

export type Break = {
  readonly table: string
  readonly municipalityId: string
  /** The event's sequence, or the document's id. */
  readonly row: string
  readonly fault: Fault
}

/** What the database hashes, written out again: a JSON list with a blank after each comma. */
const canonical = (event: TrailEvent): string => {
  const { municipalityId, sequence, at, actorId, action, subjectType, subjectId, detail, previousHash } =
    event
  const words = (text: string) => JSON.stringify(text)
  const parts = [words(municipalityId), String(sequence), words(at), words(actorId), words(action)]
  return `[${[...parts, words(subjectType), words(subjectId), detail, words(previousHash)].join(', ')}]`
}

/** The hash an event must carry, worked out without the database. */
export const eventHash = (event: TrailEvent): string =>
  createHash('sha256').update(canonical(event), 'utf8').digest('hex')

const faultOf = (last: Link, event: TrailEvent): Fault | null => {
  if (event.sequence > last.sequence + 1) return 'row-missing'
  if (event.sequence <= last.sequence) return 'row-out-of-place'
  if (event.previousHash !== last.hash) return 'link-broken'
  return event.hash === eventHash(event) ? null : 'row-altered'
}

/** The first thing wrong with the next event of a chain, or null. A missing row is named by its own number. */
export const breakAt = (municipalityId: string, last: Link, event: TrailEvent): Break | null => {
  const fault = event.municipalityId === municipalityId ? faultOf(last, event) : 'row-out-of-place'
  const row = fault === 'row-missing' ? last.sequence + 1 : event.sequence
  return fault && { table: 'AuditEvent', municipalityId, row: String(row), fault }
}

/** Whether the chain ends where the database last wrote; a shorter one has been cut off. */
export const breakAtEnd = (municipalityId: string, last: Link, head: Link | null): Break | null => {
  if (!head) {
    return last.sequence === 0
      ? null
      : { table: 'AuditHead', municipalityId, row: municipalityId, fault: 'head-missing' }
  }
  if (head.sequence === last.sequence && head.hash === last.hash) return null
  const cut = head.sequence > last.sequence
  return cut
    ? { table: 'AuditEvent', municipalityId, row: String(last.sequence + 1), fault: 'end-cut-off' }
    : { table: 'AuditHead', municipalityId, row: municipalityId, fault: 'row-altered' }
}
