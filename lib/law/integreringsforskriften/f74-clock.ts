import { addDays, type LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import type { TrainingGroup } from '../integreringsloven/s26-training-groups'
import { ACT_IN_FORCE } from '../parameters/sources'
import { TRAINING_CLOCK } from '../parameters/training'
import type { Provision } from '../trace'
import { trainingAct } from './f73-training-hours'

/** What the years run from: the offered day of start, the day of right and duty, or the actual start. */
export type Clock = 'OFFER' | 'RIGHT' | 'START'

type Facts = {
  readonly group: TrainingGroup
  readonly cohortDay: LocalDate
  readonly cohortBoundary: 'AFTER' | 'FROM'
}

/** Integreringsforskriften § 74: permits given, or arrivals, "etter 1. august 2023" have the new clock. */
export const trainingClock: Provision<Facts, Clock | null> = {
  id: 'integreringsforskriften.f74.clock',
  cite: 'integreringsloven §§ 32 og 33, integreringsforskriften § 74',
  validFrom: ACT_IN_FORCE,
  apply: ({ group, cohortDay, cohortBoundary }) => {
    if (trainingAct(cohortDay) === 'INTRODUCTION_ACT') return null
    if (group === 'COLLECTIVE') return 'START'
    return valueOn(TRAINING_CLOCK, cohortBoundary === 'FROM' ? cohortDay : addDays(cohortDay, -1))
  },
}
