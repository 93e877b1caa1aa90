import { z } from 'zod'
import { CLAUSE_ANSWERS } from './agreement-codes'

const MOST_POINTS = 100

/** Where the reading of an agreement rests. */
export const progressSchema = z.object({
  at: z.int().min(0).max(MOST_POINTS),
  answers: z.record(z.string().max(40), z.enum(CLAUSE_ANSWERS)),
})
