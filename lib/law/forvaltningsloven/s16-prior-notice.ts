import type { Provision } from '../trace'

export type NoticeExemption = 'NOT_PRACTICABLE' | 'NO_ADDRESS' | 'KNOWN_OR_UNNEEDED'

type Facts = {
  readonly isEnkeltvedtak: boolean
  readonly onApplication: boolean
  readonly partyHeard: boolean
  readonly exemption: NoticeExemption | undefined
}

/** Forvaltningsloven § 16: the party who has not been heard gets notice before the decision. */
const dutyWithoutExemption = ({ isEnkeltvedtak, onApplication, partyHeard }: Facts) =>
  isEnkeltvedtak && !onApplication && !partyHeard

export type PriorNotice = {
  readonly required: boolean
  /** The exemption alone removed the duty, so its reason must be written down. */
  readonly exemptionUsed: boolean
}

export const priorNotice: Provision<Facts, PriorNotice> = {
  id: 'forvaltningsloven.s16.priorNotice',
  cite: 'forvaltningsloven § 16',
  validFrom: null,
  apply: (facts) => {
    const duty = dutyWithoutExemption(facts)
    return {
      required: duty && facts.exemption === undefined,
      exemptionUsed: duty && facts.exemption !== undefined,
    }
  },
}
