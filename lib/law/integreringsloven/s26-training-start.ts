import type { LocalDate } from '#lib/values/local-date'
import type { PermitGround } from '../contract/codes'
import {
  type SpecialCase,
  type SpecialCaseOutcome,
  specialCaseOutcome,
} from '../integreringsforskriften/f20-special-case'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import type { Grouping } from './s26-training-group'

type Facts = {
  readonly ground: PermitGround
  /** Grant, or arrival when the permit was granted before entry. */
  readonly cohortDay: LocalDate
  readonly firstRenewedOn: LocalDate | undefined
  readonly settledByAgreementOn: LocalDate | undefined
  readonly specialCase: SpecialCase | undefined
  readonly grouping: Grouping
}

export type TrainingStart = {
  /** Null while it waits for a first renewal or for settlement. */
  readonly startsFrom: LocalDate | null
  readonly special: SpecialCaseOutcome | null
}

const ordinaryStart = ({ ground, grouping, ...days }: Facts): LocalDate | null => {
  if (grouping.group === 'COLLECTIVE') return days.settledByAgreementOn ?? null
  if (ground === 'UTL_38_5' && grouping.restsOn === null) return days.firstRenewedOn ?? null
  return days.cohortDay
}

/** Integreringsloven § 26 second paragraph: the day right and duty begin. */
export const trainingStart: Provision<Facts, TrainingStart> = {
  id: 'integreringsloven.s26.start',
  cite: 'integreringsloven § 26 andre ledd, integreringsforskriften §§ 20–22',
  validFrom: ACT_IN_FORCE,
  apply: (facts) => {
    const start = ordinaryStart(facts)
    const { specialCase, grouping } = facts
    if (start === null || specialCase === undefined || grouping.group !== 'S27')
      return { startsFrom: start, special: null }
    const special = specialCaseOutcome(specialCase, start)
    return { startsFrom: special === 'ACCEPTED' ? specialCase.claimedOn : start, special }
  },
}
