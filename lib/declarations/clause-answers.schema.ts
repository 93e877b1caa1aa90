import { z } from 'zod'
import { CLAUSE_ANSWERS, CLAUSE_KEYS } from './agreement-codes'

/** What was answered to each point; no other point can be answered. */
export const clauseAnswers = z
  .record(z.string().max(40), z.enum(CLAUSE_ANSWERS))
  .refine((answers) => Object.keys(answers).every((key) => CLAUSE_KEYS.includes(key)))
