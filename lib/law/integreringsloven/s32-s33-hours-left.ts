import { hundredthsOfHours } from '#lib/values/hours'
import type { TrainingHours } from '../integreringsforskriften/f73-training-hours'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import type { TrainingGroup } from './s26-training-groups'

type Facts = {
  readonly group: TrainingGroup
  readonly norwegianDone: number
  readonly socialStudiesDone: number
  readonly socialStudiesInReception: number
  readonly goalReached: boolean
  readonly hours: TrainingHours
}

export type HoursLeft = {
  readonly remaining: TrainingHours
  /** Null where the law gives no number of hours, or no duty. */
  readonly dutyFulfilled: { readonly norwegian: boolean | null; readonly socialStudies: boolean | null }
}

const left = (hours: number | null, ...done: readonly number[]): number | null => {
  if (hours === null) return null
  const hundredths = done.reduce((sum, part) => sum - hundredthsOfHours(part), hundredthsOfHours(hours))
  return hundredths > 0 ? hundredths / 100 : 0
}

/** Integreringsloven §§ 32, 33, forskriften § 2: hours left, those in reception counted, and whether the duty is met. */
export const hoursLeft: Provision<Facts, HoursLeft> = {
  id: 'integreringsloven.s32.hoursLeft',
  cite: 'integreringsloven §§ 32 og 33, integreringsforskriften § 2',
  validFrom: ACT_IN_FORCE,
  apply: ({ group, hours, goalReached, ...done }) => {
    const norwegianLeft = left(hours.norwegian, done.norwegianDone)
    const norwegian = goalReached && norwegianLeft !== null ? 0 : norwegianLeft
    const socialStudies = left(hours.socialStudies, done.socialStudiesDone, done.socialStudiesInReception)
    const dutyFulfilled =
      group === 'COLLECTIVE'
        ? { norwegian: null, socialStudies: null }
        : {
            norwegian: goalReached || norwegian === 0,
            socialStudies: socialStudies === null ? null : socialStudies === 0,
          }
    return { remaining: { norwegian, socialStudies }, dutyFulfilled }
  },
}
