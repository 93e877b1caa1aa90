import { addDays, daysBetween, type LocalDate, latest } from '#lib/values/local-date'
import type { Entry, EntryOf } from './entries.repo'
import type { LongLeave } from './training-person.repo'

/** Leave that moves the deadlines: of the programme, or granted in the training file. */
export type Pause = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly kind: string
  readonly source: 'REGISTER' | 'FILE'
  readonly days: number
}

const isPause = (entry: Entry): entry is EntryOf<'PAUSE'> => entry.kind === 'PAUSE' && entry.struck === null

/** Every pause from a day on, in order; a day that two of them cover is counted once. */
export const pausesFrom = (
  leaves: readonly LongLeave[],
  entries: readonly Entry[],
  from: LocalDate | null,
): readonly Pause[] => {
  const all = [
    ...leaves.map((leave) => ({ ...leave, source: 'REGISTER' as const })),
    ...entries
      .filter(isPause)
      .map(({ on, detail: { to, kind } }) => ({ from: on, to, kind, source: 'FILE' as const })),
  ].sort((a, b) => a.from.localeCompare(b.from))
  let next = from
  return all.flatMap((pause) => {
    const first = next ? latest(next, pause.from) : pause.from
    const days = daysBetween(first, pause.to) + 1
    if (days <= 0) return []
    next = addDays(pause.to, 1)
    return [{ ...pause, days }]
  })
}
