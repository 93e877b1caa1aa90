import { addMonths, type LocalDate, latest } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { MONTHS_TO_DECISION, OLDEST_AGE } from '../parameters/eligibility'
import { ACT_IN_FORCE, REFORM_2026 } from '../parameters/sources'
import type { Provision } from '../trace'
import { isFullJob, type Position } from './s08-job'
import type { Outcome } from './s08-outcome'

export type Deadlines = {
  readonly fromSettlement: LocalDate | null
  readonly fromClaim: LocalDate | null
  /** The one that counts: from settlement when settled by agreement, else from the claim if there is one. */
  readonly counting: LocalDate | null
}

type Facts = {
  readonly settledOn: LocalDate
  readonly byAgreement: boolean
  readonly claimMadeOn: LocalDate | undefined
  readonly positions: readonly Position[]
  readonly age60InForceFrom: LocalDate | undefined
  readonly decisionDate: LocalDate
  readonly outcome: Outcome
  readonly age: number
  readonly firstSection9Day: LocalDate | null
}

const NONE: Deadlines = { fromSettlement: null, fromClaim: null, counting: null }

/** The day from which § 8 first paragraph covers the person, not before `day`. */
const coveredFrom = (day: LocalDate, { firstSection9Day, age, age60InForceFrom, decisionDate }: Facts) => {
  const needsAmendment = age > valueOn(OLDEST_AGE, decisionDate)
  const others = [firstSection9Day, needsAmendment ? age60InForceFrom : null]
  return latest(day, ...others.flatMap((other) => other ?? []))
}

/** § 8 fourth paragraph: while a full job lasted there was no duty, so the months run from its end. */
const afterJobs = (day: LocalDate, { positions, decisionDate }: Facts) =>
  day < REFORM_2026
    ? day
    : latest(
        day,
        ...positions
          .filter((position) => isFullJob(position, decisionDate))
          .flatMap(({ endedOn }) => (endedOn && endedOn <= decisionDate ? [endedOn] : [])),
      )

/** Integreringsloven § 12: decision and start within three months, for those § 8 first paragraph covers. */
export const decisionDeadlines: Provision<Facts, Deadlines> = {
  id: 'integreringsloven.s12.deadline',
  cite: 'integreringsloven § 12 andre ledd',
  validFrom: ACT_IN_FORCE,
  apply: (facts) => {
    if (facts.outcome !== 'RIGHT_AND_DUTY') return NONE

    const months = valueOn(MONTHS_TO_DECISION, facts.decisionDate)
    const fromSettlement = addMonths(afterJobs(coveredFrom(facts.settledOn, facts), facts), months)
    const fromClaim =
      facts.claimMadeOn === undefined ? null : addMonths(coveredFrom(facts.claimMadeOn, facts), months)
    return {
      fromSettlement,
      fromClaim,
      counting: facts.byAgreement ? fromSettlement : (fromClaim ?? fromSettlement),
    }
  },
}
