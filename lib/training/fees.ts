import type { Entry, EntryOf } from './entries.repo'

const isFee = (entry: Entry): entry is EntryOf<'FEE'> => entry.kind === 'FEE' && entry.struck === null

/** The fees that count. */
export const fees = (entries: readonly Entry[]): readonly EntryOf<'FEE'>[] => entries.filter(isFee)

/** Quarters that have been charged already. */
export const chargedQuarters = (entries: readonly Entry[]): number =>
  fees(entries).reduce((sum, { detail }) => sum + detail.quarters, 0)
