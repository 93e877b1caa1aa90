import { z } from 'zod'
import { day, municipality, person, prose, words } from './facts.schema'
import { writtenForm } from './text/norwegian'

const MOST_HOURS = 60

const element = z.strictObject({
  title: words,
  /** The paragraph it follows from, for example `§ 14 a`. */
  cite: words.optional(),
  place: words.optional(),
  hoursPerWeek: z.number().min(0).max(MOST_HOURS).multipleOf(0.25),
  from: day,
  to: day,
})

/** A decided integreringsplan, in the words it is to be read in. */
export const planFactsSchema = z.strictObject({
  /** Headings are given in this language too. */
  language: words,
  writtenForm,
  participant: person,
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
  milestones: z.array(z.strictObject({ on: day, title: words })).max(100),
  reasons: prose,
})

export type PlanFacts = z.infer<typeof planFactsSchema>
