import { compare, fraction, fromDecimalHours, sum } from '#lib/values/fraction'
import type { LocalDate } from '#lib/values/local-date'
import { versionOn } from '../dated'
import { JOB_HOURS } from '../parameters/eligibility'
import { REFORM_2026 } from '../parameters/sources'
import type { Provision } from '../trace'

export type Position = { readonly hoursPerWeek: number; readonly endedOn: LocalDate | undefined }

type Facts = { readonly positions: readonly Position[]; readonly decisionDate: LocalDate }

/** `FULL`: one job of 30 hours. `SEVERAL`: only together; the act says "stillingen", so an official decides. */
export type JobHolding = 'NONE' | 'FULL' | 'SEVERAL'

/** Whether the position alone reaches the hours of § 8 fourth paragraph. */
export const isFullJob = ({ hoursPerWeek }: Position, decisionDate: LocalDate): boolean => {
  const limit = versionOn(JOB_HOURS, decisionDate)
  return limit !== null && hoursPerWeek >= limit.value
}

/** Integreringsloven § 8 fourth paragraph, from 1 January 2026. */
export const jobHolding: Provision<Facts, JobHolding> = {
  id: 'integreringsloven.s08.job',
  cite: 'integreringsloven § 8 fjerde ledd',
  validFrom: REFORM_2026,
  apply: ({ positions, decisionDate }) => {
    const limit = versionOn(JOB_HOURS, decisionDate)
    if (limit === null) return 'NONE'

    const active = positions.filter(({ endedOn }) => endedOn === undefined || endedOn > decisionDate)
    if (active.some((position) => isFullJob(position, decisionDate))) return 'FULL'
    const together = sum(active.map(({ hoursPerWeek }) => fromDecimalHours(hoursPerWeek)))
    return compare(together, fraction(limit.value)) >= 0 ? 'SEVERAL' : 'NONE'
  },
}
