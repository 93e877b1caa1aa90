import type { Result } from '#lib/values/result'

/** One way the law can fall out, stated on its own: not "else", so that gaps and overlaps can be seen. */
export type Alternative<Person> = {
  readonly outcome: string
  readonly cite: string
  readonly holds: (person: Person) => boolean
}

/** A question with exactly one answer for each person, and every person it must have one for. */
export type RuleSet<Person> = {
  readonly cite: string
  readonly alternatives: readonly Alternative<Person>[]
  readonly people: () => readonly Person[]
  /** What the rules themselves answer; null when these facts cannot stand together. */
  readonly answer: (person: Person) => string | null
}

export type Defect = {
  /** No alternative holds; several do; or the rules answer something else than the one that holds. */
  readonly kind: 'GAP' | 'OVERLAP' | 'DISAGREES'
  readonly cite: string
  /** The first person it was found for. */
  readonly example: string
}

export type Examination = { readonly examined: number; readonly defects: readonly Defect[] }

/** The rule's answer in words, «ingen» where it gives none; null when it refuses the input. */
export const answerOf = <Value>(
  result: Result<Value, unknown>,
  pick: (value: Value) => string | null | undefined,
): string | null => (result.ok ? (pick(result.value) ?? 'ingen') : null)

/** A value of a dimension that is more than its name. */
type Named = { readonly name: string }

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && 'name' in value

const inWords = (person: object): string =>
  Object.entries(person)
    .map(([dimension, value]) => `${dimension}: ${isNamed(value) ? value.name : String(value)}`)
    .join(', ')

const defectOf = <Person extends object>(
  { cite, alternatives }: RuleSet<Person>,
  person: Person,
  answer: string,
): Defect | null => {
  const [first, ...others] = alternatives.filter(({ holds }) => holds(person))
  const example = inWords(person)
  if (!first) return { kind: 'GAP', cite, example }
  if (others.length > 0)
    return { kind: 'OVERLAP', cite: [first, ...others].map((each) => each.cite).join(' / '), example }
  return first.outcome === answer ? null : { kind: 'DISAGREES', cite: first.cite, example }
}

/** Tries every person; of each kind of defect at each place of the law the first example is kept. */
export const examine = <Person extends object>(set: RuleSet<Person>): Examination => {
  const found = new Map<string, Defect>()
  let examined = 0
  for (const person of set.people()) {
    const answer = set.answer(person)
    if (answer === null) continue
    examined += 1
    const defect = defectOf(set, person, answer)
    const key = defect && `${defect.kind} ${defect.cite}`
    if (key && !found.has(key)) found.set(key, defect)
  }
  return { examined, defects: [...found.values()] }
}

type Dimensions = Readonly<Record<string, readonly unknown[]>>
type Combination<D extends Dimensions> = { readonly [Name in keyof D]: D[Name][number] }

/** Every combination of one value of each dimension. */
export const combinations = <const D extends Dimensions>(dimensions: D): readonly Combination<D>[] =>
  Object.entries(dimensions).reduce<readonly object[]>(
    (people, [name, values]) =>
      people.flatMap((person) => values.map((value) => ({ ...person, [name]: value }))),
    [{}],
  ) as readonly Combination<D>[]
