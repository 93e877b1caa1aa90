import 'server-only'
import { training } from '#lib/law/rules/training'
import type { TrainingRaw } from '#lib/law/rules/training-input'
import type { Ctx } from '#lib/platform/use-case'
import type { LocalDate } from '#lib/values/local-date'
import { type Decided, decidedTraining } from './decided.repo'
import { type Entry, trainingEntries } from './entries.repo'
import { type TrainingFile, trainingFile } from './file.repo'
import { attempts, goalsSet, reachedOn } from './goal'
import { hoursDone } from './hours'
import { type TaughtSession, taughtSessions } from './hours.repo'
import { pausesFrom } from './pauses'
import { offeredOn, trainingFacts } from './training-facts'
import { type TrainingPerson, trainingPerson } from './training-person.repo'

/** The goal counts as reached on the day the file says, else on the day the last delprøve was good enough. */
const goalReached = (
  file: TrainingFile | null,
  goals: ReturnType<typeof goalsSet>,
  tests: ReturnType<typeof attempts>,
): LocalDate | null => {
  const [goal] = goals
  return file?.goalReachedOn ?? (goal ? reachedOn(tests, goal.levels) : null)
}

const assembled = (
  rows: {
    readonly person: TrainingPerson
    readonly file: TrainingFile | null
    readonly entries: readonly Entry[]
    readonly decided: readonly Decided[]
    readonly sessions: readonly TaughtSession[]
  },
  today: LocalDate,
) => {
  const { person, file, entries, decided, sessions } = rows
  const goals = goalsSet(person.planGoals, decided)
  const tests = attempts(entries)
  const done = hoursDone(sessions)
  const offered = offeredOn({ person, file })
  const pauses = pausesFrom(person.leaves, entries, offered)
  const goalReachedOn = goalReached(file, goals, tests)
  const facts = trainingFacts({ person, file, done, pauses, goalReachedOn, today })
  return { ...rows, goals, tests, done, offered, pauses, goalReachedOn, facts }
}

/** Everything known about a person's training, and what the law is asked; null when there is no such case. */
export const trainingCase = async ({ tx, actor, today }: Ctx, participantId: string) => {
  const { municipalityId } = actor
  const person = await trainingPerson(tx, municipalityId, participantId)
  if (!person) return null
  const file = await trainingFile(tx, municipalityId, participantId)
  const entries = await trainingEntries(tx, municipalityId, participantId)
  const decided = await decidedTraining(tx, municipalityId, participantId)
  const sessions = await taughtSessions(tx, municipalityId, participantId)
  return assembled({ person, file, entries, decided, sessions }, today)
}
export type TrainingCase = NonNullable<Awaited<ReturnType<typeof trainingCase>>>

type TrainingLaw = Extract<ReturnType<typeof training.decide>, { ok: true }>['value']

/** The law's answer, with changed facts where something is tried; null without a permit or with odd facts. */
export const lawOf = (
  { facts }: Pick<TrainingCase, 'facts'>,
  change: Partial<TrainingRaw> = {},
): TrainingLaw | null => {
  const answer = facts && training.decide({ ...facts, ...change })
  return answer?.ok ? answer.value : null
}
