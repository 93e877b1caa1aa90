import { z } from 'zod'
import { day, municipality, person, prose, words } from './facts.schema'
import { writtenForm } from './text/norwegian'

const MOST_HOURS = 168

const element = z.strictObject({
  title: words,
  /** The paragraph it follows from, for example `§ 14 a`. */
  cite: words.optional(),
  place: words.optional(),
  hoursPerWeek: z.number().min(0).max(MOST_HOURS).multipleOf(0.25),
  from: day,
  to: day,
})

const milestones = z.array(z.strictObject({ on: day, title: words })).max(100)

/** A decided integreringsplan, in the words it is to be read in. */
export const planFactsSchema = z.strictObject({
  /** Headings are given in this language too. */
  language: words,
  writtenForm,
  /** Without the identity number where the case's own number stands. */
  participant: person.partial({ identityNumber: true }),
  caseNumber: words.optional(),
  municipality,
  /** 1 for the first plan, then one more for each revision. */
  number: z.int().positive(),
  preparedOn: day,
  decidedOn: day.optional(),
  decidedBy: words.optional(),
  startsOn: day,
  endsOn: day,
  finalGoal: prose,
  longTermGoals: prose.optional(),
  norwegianGoal: prose,
  participantView: prose.optional(),
  elements: z.array(element).min(1, 'mangler').max(100),
  milestones,
  phases: z
    .array(z.strictObject({ name: words, from: day, to: day, milestones }))
    .max(10)
    .optional(),
  reasons: prose,
})

export type PlanFacts = z.infer<typeof planFactsSchema>
