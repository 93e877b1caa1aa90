import { z } from 'zod'
import { clauseAnswers } from './clause-answers.schema'

const MOST_POINTS = 100

/** Where the reading of an agreement rests. */
export const progressSchema = z.object({
  at: z.int().min(0).max(MOST_POINTS),
  answers: clauseAnswers,
})
