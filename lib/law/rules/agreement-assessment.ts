import { daysBetween } from '#lib/values/local-date'
import { isEmpty } from '../contract/scalars'
import { codeList, codesThatHold } from '../finding'
import { agreementType, requiredSignatures } from '../integreringsloven/s16-agreement'
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

const documentBlocks = (
  { translation, templateVersion }: AgreementInput,
  signing: Signing,
  isDeclaration: boolean,
) =>
  codesThatHold({
    PLACE_MISSING: isEmpty(signing.place),
    EXTRA_SIGNATURE: isDeclaration && signing.signedBy.includes('MUNICIPALITY'),
    TRANSLATION_DRAFT: translation?.status === 'DRAFT',
    TRANSLATION_OTHER_VERSION: translation !== undefined && translation.templateVersion !== templateVersion,
  })

/** Applies § 16 and tolkeloven to the plan and to one meeting, each with its trace. */
export const assess = (input: AgreementInput) => {
  const { planDate, firstPlanOn, signing, law, policy } = input
  const { declarationInForceFrom } = law
  const agreement = derive(
    agreementType,
    { planDate, firstPlanOn, declarationInForceFrom, revisedPlan: policy.revisedPlan },
    {},
  )
  const { type } = agreement.value
  const signatures = requiredSignatures(type)
  const held = signing && wasHeld(signing) ? signing : undefined
  const signed = held?.outcome === 'SIGNED' ? held : undefined

  const interpreter = held ? interpreterOf(input, held) : null
  const blocks = codeList([
    ...(interpreter?.value ?? []),
    ...(signed ? documentBlocks(input, signed, type === 'DECLARATION') : []),
  ])
  return {
    agreement,
    interpreter,
    signatures,
    blocks,
    missingSignatures: signed ? signatures.filter((signer) => !signed.signedBy.includes(signer)) : [],
    daysFromPlan: signing ? daysBetween(planDate, signing.on) : null,
  }
}
export type Assessment = ReturnType<typeof assess>
