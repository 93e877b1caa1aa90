import type { LocalDate } from '#lib/values/local-date'
import type { Decided } from './decided.repo'
import type { Entry, EntryOf } from './entries.repo'
import { LEVELS, SKILLS, type Skill, type SkillLevels, type TestPart } from './training-codes.schema'
import type { PlanGoal } from './training-person.repo'

/** The norskmål that holds, and where it was set: in a plan, or by a decision of its own. */
export type CurrentGoal = {
  readonly levels: SkillLevels
  readonly setOn: LocalDate
  readonly source:
    | { readonly plan: number }
    | { readonly decisionId: string; readonly number: number; readonly by: string }
}

const isTest = (entry: Entry): entry is EntryOf<'TEST'> => entry.kind === 'TEST' && entry.struck === null

/** Every norskmål that was set, the newest first. Of two from the same day the decision of its own is the later. */
export const goalsSet = (plans: readonly PlanGoal[], decided: readonly Decided[]): readonly CurrentGoal[] =>
  [
    ...plans.map(({ planNumber, decidedOn, levels }) => ({
      levels,
      setOn: decidedOn,
      source: { plan: planNumber },
    })),
    ...decided.flatMap(({ id, number, kind, detail, on, by }) =>
      kind === 'NORWEGIAN_GOAL'
        ? [{ levels: detail, setOn: on, source: { decisionId: id, number, by } }]
        : [],
    ),
  ]
    .map((goal, at) => ({ goal, at }))
    .sort((a, b) => b.goal.setOn.localeCompare(a.goal.setOn) || b.at - a.at)
    .map(({ goal }) => goal)

const rank = (result: string): number => (LEVELS as readonly string[]).indexOf(result)

/** One attempt, with whether it was the free first one of its delprøve (F § 38). */
export type Attempt = {
  readonly id: string
  readonly on: LocalDate
  readonly part: TestPart
  readonly result: string
  readonly number: number
  readonly free: boolean
}

/** The attempts that count, numbered within each delprøve. */
export const attempts = (entries: readonly Entry[]): readonly Attempt[] => {
  const counts = new Map<TestPart, number>()
  return entries.filter(isTest).map(({ id, on, detail: { part, result } }) => {
    const number = (counts.get(part) ?? 0) + 1
    counts.set(part, number)
    return { id, on, part, result, number, free: number === 1 }
  })
}

/** The best level shown in each skill, with the day; null where no test has given a level. */
export type LevelNow = Readonly<Record<Skill, { readonly level: string; readonly on: LocalDate } | null>>

const bestIn = (tests: readonly Attempt[], skill: Skill) =>
  tests
    .filter(({ part, result }) => part === skill && rank(result) >= 0)
    .reduce<Attempt | null>(
      (best, test) => (best && rank(best.result) >= rank(test.result) ? best : test),
      null,
    )

export const levelNow = (tests: readonly Attempt[]): LevelNow =>
  Object.fromEntries(
    SKILLS.map((skill) => {
      const best = bestIn(tests, skill)
      return [skill, best && { level: best.result, on: best.on }]
    }),
  ) as LevelNow

/** The first day on which every skill was at the goal; null while one is not. */
export const reachedOn = (tests: readonly Attempt[], goal: SkillLevels): LocalDate | null => {
  const days = SKILLS.map(
    (skill) => tests.find(({ part, result }) => part === skill && rank(result) >= rank(goal[skill]))?.on,
  )
  return days.every((day) => day !== undefined) ? (days.toSorted().at(-1) ?? null) : null
}
