import type { LocalDate } from '#lib/values/local-date'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

export type AgreementType = 'CONTRACT' | 'DECLARATION'
export type Signer = 'PARTICIPANT' | 'MUNICIPALITY'

type Facts = {
  readonly planDate: LocalDate
  readonly firstPlanOn: LocalDate | undefined
  readonly declarationInForceFrom: LocalDate | undefined
  readonly revisedPlan: 'CONTRACT_STAYS' | 'DECLARATION'
}

export type Agreement = {
  readonly type: AgreementType
  /** The contract stays, but the participant may sign the declaration of his own will. */
  readonly voluntaryDeclaration: boolean
  readonly revisedPlanUnclear: boolean
  readonly onInForceDay: boolean
}

const CONTRACT: Agreement = {
  type: 'CONTRACT',
  voluntaryDeclaration: false,
  revisedPlanUnclear: false,
  onInForceDay: false,
}

/**
 * Integreringsloven § 16: a contract until lov 12.6.2026 nr. 23 takes effect, then a declaration for
 * those who get a plan made after that. A plan revised across the day is unclear in the law.
 */
export const agreementType: Provision<Facts, Agreement> = {
  id: 'integreringsloven.s16.type',
  cite: 'integreringsloven § 16; lov 12.6.2026 nr. 23 del II',
  validFrom: ACT_IN_FORCE,
  apply: ({ planDate, firstPlanOn, declarationInForceFrom, revisedPlan }) => {
    if (declarationInForceFrom === undefined || planDate < declarationInForceFrom) return CONTRACT
    if (firstPlanOn !== undefined && firstPlanOn < declarationInForceFrom) {
      const stays = revisedPlan === 'CONTRACT_STAYS'
      const type = stays ? 'CONTRACT' : 'DECLARATION'
      return { type, voluntaryDeclaration: stays, revisedPlanUnclear: true, onInForceDay: false }
    }
    return { ...CONTRACT, type: 'DECLARATION', onInForceDay: planDate === declarationInForceFrom }
  },
}

/** The contract is mutual; the declaration is the participant's alone. In ascending order. */
export const requiredSignatures: Provision<{ readonly agreement: Agreement }, readonly Signer[]> = {
  id: 'integreringsloven.s16.signatures',
  cite: 'integreringsloven § 16',
  validFrom: ACT_IN_FORCE,
  apply: ({ agreement: { type } }) =>
    type === 'CONTRACT' ? ['MUNICIPALITY', 'PARTICIPANT'] : ['PARTICIPANT'],
}

type DutyFacts = { readonly dutyGroup: 'RIGHT_AND_DUTY' | 'OFFERED'; readonly askOffered: boolean }

/** § 16 says «deltageren skal» and excepts nobody; the municipality may ask those who are merely offered. */
export const signatureDuty: Provision<DutyFacts, 'SHALL' | 'ASKED'> = {
  id: 'integreringsloven.s16.duty',
  cite: 'integreringsloven § 16',
  validFrom: ACT_IN_FORCE,
  apply: ({ dutyGroup, askOffered }) => (dutyGroup === 'OFFERED' && askOffered ? 'ASKED' : 'SHALL'),
}
