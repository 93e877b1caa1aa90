import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Ctx } from '#lib/platform/use-case'
import { monthFacts } from './month-payments'
import type { PaymentFacts } from './payment'
import { type PaymentRow, storedFacts } from './payments.repo'
import type { RunRow } from './runs.repo'

/** Somebody whose facts are no longer what the draft was made from, and what about them is otherwise. */
export type Change = { readonly name: string; readonly what: readonly string[] }

const PERSON = ['birthDate', 'startedOn', 'endedOn', 'family', 'benefits', 'works'] as const

/** The parts of the facts that differ, by the words they are shown under. */
const differing = (before: PaymentFacts, now: PaymentFacts): readonly string[] => {
  // What is kept as JSON has lost the keys that hold nothing.
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null))
  const differs = (one: unknown, other: unknown) => !isDeepStrictEqual(plain(one), plain(other))
  return [
    ...PERSON.filter((key) => differs(before.person[key], now.person[key])),
    ...(differs([before.absence, before.evidence], [now.absence, now.evidence]) ? ['absence'] : []),
    ...(differs([before.missing, before.hasTimetable], [now.missing, now.hasTimetable]) ? ['missing'] : []),
    ...(differs(before.differences, now.differences) ? ['differences'] : []),
    ...(differs(before.policy, now.policy) ? ['policy'] : []),
  ]
}

/** Those whose facts are no longer what the draft was made from, who have come, or who have gone. */
export const changesSince = async (
  ctx: Ctx,
  run: RunRow,
  payments: readonly PaymentRow[],
): Promise<readonly Change[]> => {
  const now = new Map((await monthFacts(ctx, run.month)).map((facts) => [facts.person.id, facts]))
  const changed = payments.filter(
    ({ participantId, inputHash }) => now.get(participantId)?.inputHash !== inputHash,
  )
  const ids = changed.map(({ participantId }) => participantId)
  const before = await storedFacts(ctx.tx, ctx.actor.municipalityId, run.id, ids)
  const known = new Set(payments.map(({ participantId }) => participantId))
  const come = [...now.values()].filter(({ person }) => !known.has(person.id))
  return [
    ...changed.map(({ participantId, name }) => {
      const [old, facts] = [before.get(participantId), now.get(participantId)?.facts]
      return { name, what: old && facts ? differing(old, facts) : ['gone'] }
    }),
    ...come.map(({ person }) => ({ name: person.name, what: ['come'] })),
  ]
}

export const namesOf = (changes: readonly Change[]): string => changes.map(({ name }) => name).join(', ')
