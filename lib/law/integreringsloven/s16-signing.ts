import { addDays, daysBetween, type LocalDate } from '#lib/values/local-date'
import { isEmpty } from '../contract/scalars'
import { codeList, codesThatHold } from '../finding'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { InterpreterBlock } from '../tolkeloven/s04-s07-interpreter'
import type { Provision } from '../trace'
import type { Agreement, Signer } from './s16-agreement'

type Meeting = {
  readonly on: LocalDate
  readonly outcome: 'SIGNED' | 'REFUSED' | 'POSTPONED'
  readonly place?: string | undefined
  readonly signedBy: readonly Signer[]
}

type Translation = { readonly status: string; readonly templateVersion: string }

type BlockFacts = {
  readonly signing: Meeting | undefined
  readonly translation: Translation | undefined
  readonly templateVersion: string | undefined
  readonly agreement: Agreement
  /** Left out when no meeting was held to the end. */
  readonly interpreter?: readonly InterpreterBlock[]
}

const documentBlocks = (
  { translation, templateVersion, agreement }: BlockFacts,
  { place, signedBy }: Meeting,
) =>
  codesThatHold({
    PLACE_MISSING: isEmpty(place),
    EXTRA_SIGNATURE: agreement.type === 'DECLARATION' && signedBy.includes('MUNICIPALITY'),
    TRANSLATION_DRAFT: translation?.status === 'DRAFT',
    TRANSLATION_OTHER_VERSION: translation !== undefined && translation.templateVersion !== templateVersion,
  })

export type SigningBlock = InterpreterBlock | ReturnType<typeof documentBlocks>[number]

/** Integreringsloven § 16 and tolkeloven: what stands against the document being signed like this. */
export const signingBlocks: Provision<BlockFacts, readonly SigningBlock[]> = {
  id: 'integreringsloven.s16.blocks',
  cite: 'integreringsloven § 16; tolkeloven §§ 4, 6, 7, 15, 16',
  validFrom: ACT_IN_FORCE,
  apply: (facts) => {
    const { signing, interpreter = [] } = facts
    return codeList([
      ...interpreter,
      ...(signing?.outcome === 'SIGNED' ? documentBlocks(facts, signing) : []),
    ])
  },
}

type StatusFacts = {
  readonly signing: Meeting | undefined
  readonly planDate: LocalDate
  readonly signatures: readonly Signer[]
  readonly blocks: readonly SigningBlock[]
}

export type SigningStatus = {
  readonly status: 'NOT_SIGNED' | 'REFUSED' | 'POSTPONED' | 'BLOCKED' | 'INCOMPLETE' | 'SIGNED'
  readonly missingSignatures: readonly Signer[]
  readonly daysFromPlan: number | null
}

/** Integreringsloven § 16: how far the document has come. */
export const signingStatus: Provision<StatusFacts, SigningStatus> = {
  id: 'integreringsloven.s16.status',
  cite: 'integreringsloven § 16',
  validFrom: ACT_IN_FORCE,
  apply: ({ signing, planDate, signatures, blocks }) => {
    if (!signing) return { status: 'NOT_SIGNED', missingSignatures: [], daysFromPlan: null }
    const daysFromPlan = daysBetween(planDate, signing.on)
    if (signing.outcome !== 'SIGNED') return { status: signing.outcome, missingSignatures: [], daysFromPlan }
    const missingSignatures = signatures.filter((signer) => !signing.signedBy.includes(signer))
    const whole = missingSignatures.length > 0 ? 'INCOMPLETE' : 'SIGNED'
    return { status: blocks.length > 0 ? 'BLOCKED' : whole, missingSignatures, daysFromPlan }
  },
}

type RefusalFacts = {
  readonly signing: Meeting | undefined
  readonly refusal: 'NONE' | 'FOLLOW_UP' | 'LEADER_DECISION'
  readonly followUpDays: number
}

type Refused = {
  readonly stipendEffect: 'NONE'
  readonly programmeEffect: 'NONE'
  readonly followUpOn: LocalDate | null
  readonly leaderDecision: boolean
}

/** The law knows no sanction: what follows a refusal is only what the municipality chooses to do. */
export const signingRefused: Provision<RefusalFacts, Refused | null> = {
  id: 'integreringsloven.s16.refused',
  cite: 'integreringsloven § 16',
  validFrom: ACT_IN_FORCE,
  apply: ({ signing, refusal, followUpDays }) =>
    signing?.outcome === 'REFUSED'
      ? {
          stipendEffect: 'NONE',
          programmeEffect: 'NONE',
          followUpOn: refusal === 'FOLLOW_UP' ? addDays(signing.on, followUpDays) : null,
          leaderDecision: refusal === 'LEADER_DECISION',
        }
      : null,
}
