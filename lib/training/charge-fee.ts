import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { addEntry } from './entries.repo'
import { chargeFeeSchema } from './entries.schema'
import { chargedQuarters } from './fees'
import { lawOf, trainingCase } from './training-case'

/** Charges for training: never those with rett og plikt, and at most the hours that are a duty (§ 26). */
export const chargeFee = defineUseCase({
  name: 'training.fee-charged',
  permission: 'training:write',
  input: chargeFeeSchema,
  async run({ participantId, onDate, subject, hours, amount, payer, organisationNumber }, ctx) {
    const { tx, actor, today } = ctx
    const known = await trainingCase(ctx, participantId)
    if (!known) return refuse({ code: 'not-found' } as const)
    const law = lawOf(known)
    if (!law?.fee.mayCharge) return refuse({ code: 'not-chargeable' } as const)
    const most = law.fee.maxMandatoryHours
    if (most !== null && chargedQuarters(known.entries) + hours > most * 4)
      return refuse({ code: 'over-mandatory', params: { most: String(most) } } as const)

    const payerNumber = payer === 'EMPLOYER' ? organisationNumber.replaceAll(/\s/g, '') : null
    await addEntry(tx, actor.municipalityId, {
      participantId,
      kind: 'FEE',
      on: onDate,
      detail: { subject, quarters: hours, amountOre: amount, payer, organisationNumber: payerNumber },
      reason: '',
      recordedOn: today,
      by: actor.id,
    })
    const detail = { onDate, quarters: hours, payer }
    return ok({ audit: { subjectType: 'participant', subjectId: participantId, detail } })
  },
})
