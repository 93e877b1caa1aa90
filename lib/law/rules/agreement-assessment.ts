import { agreementType, requiredSignatures, signatureDuty } from '../integreringsloven/s16-agreement'
import { signingBlocks, signingRefused, signingStatus } from '../integreringsloven/s16-signing'
import { isEnkeltvedtak } from '../integreringsloven/s46-decisions'
import { interpreterBlocks } from '../tolkeloven/s04-s07-interpreter'
import { derive } from '../trace'
import type { AgreementInput, Signing } from './agreement-input'

/** A meeting that was held to the end: signed, or refused with an interpreter to be judged. */
export const wasHeld = (signing: Signing | undefined): boolean =>
  signing?.outcome === 'SIGNED' || signing?.outcome === 'REFUSED'

const interpreterOf = (input: AgreementInput, signing: Signing) =>
  derive(
    interpreterBlocks,
    {
      needed: input.interpreterNeeded,
      interpreter: signing.interpreter,
      noInterpreterReason: signing.noInterpreterReason,
      participantLanguages: input.participantLanguages,
      on: signing.on,
      dispensationUntil: input.law.interpreterDispensationUntil,
    },
    {},
  )

/** Applies § 16 and tolkeloven to the plan and to one meeting, each with its trace. */
export const assess = (input: AgreementInput) => {
  const { planDate, firstPlanOn, signing, law, policy, dutyGroup, translation, templateVersion } = input
  const { declarationInForceFrom } = law
  const agreement = derive(
    agreementType,
    { planDate, firstPlanOn, declarationInForceFrom, revisedPlan: policy.revisedPlan },
    {},
  )
  const interpreter = signing && wasHeld(signing) ? interpreterOf(input, signing) : null
  const signatures = derive(requiredSignatures, {}, { agreement })
  const blocks = derive(
    signingBlocks,
    { signing, translation, templateVersion },
    interpreter ? { agreement, interpreter } : { agreement },
  )
  const { refusal, followUpDays, askOffered } = policy
  return {
    agreement,
    interpreter,
    signatures,
    blocks,
    status: derive(signingStatus, { signing, planDate }, { signatures, blocks }),
    refusal: derive(signingRefused, { signing, refusal, followUpDays }, {}),
    duty: derive(signatureDuty, { dutyGroup, askOffered }, {}),
    decision: derive(
      isEnkeltvedtak,
      { matter: agreement.value.type, substantial: undefined, trekkMeetsThreshold: undefined },
      {},
    ),
  }
}
export type Assessment = ReturnType<typeof assess>
