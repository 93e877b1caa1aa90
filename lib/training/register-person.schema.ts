import { z } from 'zod'
import { optionalCivilDate } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { participantRules } from '#lib/i18n/texts/participant-rules'
import { checkOrder, registrationFields } from '#lib/participants/register-participant.schema'
import { WORK_SPONSORS } from './training-codes.schema'

const person = registrationFields.pick({
  givenName: true,
  familyName: true,
  identityNumber: true,
  birthDate: true,
  citizenship: true,
  addressProtection: true,
  language: true,
  education: true,
  /** Folkeregistrert in the municipality. */
  settledOn: true,
})

const fields = person.extend({
  permit: registrationFields.shape.permit.pick({ ground: true, grantedOn: true, validTo: true }),
  /** Of a family member: whom the family came to. */
  sponsorGround: z.union([z.literal('').transform(() => null), z.enum([...WORK_SPONSORS, 'OTHER'])]),
  givesBasisForPermanent: z.boolean(),
  grantedBeforeEntry: z.boolean(),
  arrivedOn: optionalCivilDate,
  offeredOn: optionalCivilDate,
})

/** A person who is to have training and no introduction programme: only what §§ 26 to 37 ask. */
export const registerPersonSchema = fields.superRefine((value, ctx) => {
  checkOrder(value, (path, message) =>
    ctx.addIssue({ code: 'custom', path: [...path], message: asMessage(participantRules[message]) }),
  )
  if (value.permit.ground === 'UTL_CH6' && !value.sponsorGround)
    ctx.addIssue({
      code: 'custom',
      path: ['sponsorGround'],
      message: asMessage(participantRules.sponsorNeeded),
    })
})

export type RegisterPersonInput = z.input<typeof registerPersonSchema>
export type RegisterPerson = z.output<typeof registerPersonSchema>
