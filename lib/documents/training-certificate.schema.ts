import { z } from 'zod'
import { day, municipality, words } from './facts.schema'

const hours = z.number().nonnegative().max(5000)

/** What a person has done of training in norsk and samfunnskunnskap, as the register and the tests have it. */
export const trainingCertificateFactsSchema = z.strictObject({
  language: z.enum(['nb', 'nn']),
  municipality,
  preparedOn: day,
  reference: words,
  participant: z.strictObject({ name: words, birthDate: day }),
  /** First and last registered session. */
  from: day,
  to: day,
  subjects: z
    .array(
      z.strictObject({
        subject: z.enum(['NORWEGIAN', 'SOCIAL_STUDIES']),
        hours,
        /** Null where the law counts no hours. */
        required: hours.nullable(),
        completed: z.boolean(),
      }),
    )
    .min(1, 'mangler')
    .max(2),
  tests: z.array(z.strictObject({ name: words, result: words, on: day })).max(10),
  issuedBy: words,
})

export type TrainingCertificateFacts = z.infer<typeof trainingCertificateFactsSchema>
