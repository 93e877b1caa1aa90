import type { LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import type { TrainingGroup } from '../integreringsloven/s26-training-groups'
import { ACT_IN_FORCE } from '../parameters/sources'
import {
  INTRODUCTION_ACT_NORWEGIAN_HOURS,
  NORWEGIAN_DUTY_HOURS,
  SOCIAL_STUDIES_HOURS,
} from '../parameters/training'
import type { Provision } from '../trace'

export type TrainingAct = 'INTRODUCTION_ACT' | 'INTEGRATION_ACT'

/** Integreringsforskriften § 72: permits from before the act stay under introduksjonsloven. */
export const trainingAct = (cohortDay: LocalDate): TrainingAct =>
  cohortDay < ACT_IN_FORCE ? 'INTRODUCTION_ACT' : 'INTEGRATION_ACT'

type Facts = {
  readonly group: TrainingGroup
  readonly cohortDay: LocalDate
  readonly countyResponsible: boolean
}

/** Hours to take; null where the law gives no number. */
export type TrainingHours = { readonly norwegian: number | null; readonly socialStudies: number | null }

const norwegianHours = ({ group, cohortDay }: Facts): number | null => {
  if (group === 'S28') return valueOn(NORWEGIAN_DUTY_HOURS, cohortDay)
  return trainingAct(cohortDay) === 'INTRODUCTION_ACT'
    ? valueOn(INTRODUCTION_ACT_NORWEGIAN_HOURS, cohortDay)
    : null
}

/** §§ 32, 33 and integreringsforskriften § 73: 75 and 225 hours, or 50 and 250 for permits before 2022. */
export const trainingHours: Provision<Facts, TrainingHours> = {
  id: 'integreringsforskriften.f73.hours',
  cite: 'integreringsloven §§ 32 og 33, integreringsforskriften § 73',
  validFrom: ACT_IN_FORCE,
  apply: (facts) => {
    const { group, cohortDay, countyResponsible } = facts
    if (group === 'COLLECTIVE') return { norwegian: null, socialStudies: 0 }

    const byCounty = group === 'S27' && countyResponsible
    return {
      norwegian: norwegianHours(facts),
      socialStudies: byCounty ? null : valueOn(SOCIAL_STUDIES_HOURS, cohortDay),
    }
  },
}

/** As `trainingAct`, with its place in the law. */
export const ACT: Provision<{ readonly cohortDay: LocalDate }, TrainingAct> = {
  id: 'integreringsforskriften.f72.act',
  cite: 'integreringsforskriften § 72',
  validFrom: ACT_IN_FORCE,
  apply: ({ cohortDay }) => trainingAct(cohortDay),
}
