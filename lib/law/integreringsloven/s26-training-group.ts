import type { LocalDate } from '#lib/values/local-date'
import type { Citizenship } from '../contract/codes'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import { isAgeOutside, permitGroup, type TrainingGroup, type TrainingPermit } from './s26-training-groups'

type EarlierPermit = { readonly group: 'S27' | 'COLLECTIVE'; readonly grantedOn: LocalDate }

type Facts = {
  readonly birthDate: LocalDate
  readonly citizenship: Citizenship
  readonly permit: TrainingPermit
  readonly earlierPermits: readonly EarlierPermit[]
  readonly hasCollectiveDecision: boolean
  readonly trainingStarted: boolean
  readonly inProgramme: boolean
}

export type Grouping = {
  readonly group: TrainingGroup
  /** § 26 sixth paragraph: only what was begun; the duty is gone. */
  readonly mayComplete: boolean
  /** The earlier permit that the group rests on, if it does. */
  readonly restsOn: EarlierPermit | null
  readonly ageOutside: boolean
}

const grouping = (group: TrainingGroup, others: Partial<Grouping> = {}): Grouping => ({
  group,
  mayComplete: false,
  restsOn: null,
  ageOutside: false,
  ...others,
})

/** The latest of the earlier permits; of equal ones, the later in the list. */
const latestOf = (permits: readonly EarlierPermit[]): EarlierPermit | null =>
  permits.reduce<EarlierPermit | null>(
    (latest, permit) => (latest === null || permit.grantedOn >= latest.grantedOn ? permit : latest),
    null,
  )

const givesRight = (group: TrainingGroup) => group === 'S27' || group === 'COLLECTIVE'

/** § 26 sixth paragraph, § 37 d: a new permit or citizenship does not take away what was begun. */
const completing = (facts: Facts, ofPermit: TrainingGroup): Grouping | null => {
  const begun = facts.trainingStarted || facts.inProgramme
  if (!begun || (facts.citizenship !== 'NORWEGIAN' && givesRight(ofPermit))) return null
  if (givesRight(ofPermit)) return grouping(ofPermit, { mayComplete: true })

  const restsOn = latestOf(facts.earlierPermits)
  return restsOn && grouping(restsOn.group, { mayComplete: true, restsOn })
}

export const isNordicOrEea = (citizenship: Citizenship): boolean =>
  citizenship === 'NORDIC' || citizenship === 'EEA'

const groupOf = (facts: Facts): Grouping => {
  const { citizenship, permit, birthDate } = facts
  if (isNordicOrEea(citizenship)) return grouping('NONE')
  // F § 43 h: after a § 34 permit no new rights, but what has begun may be completed.
  if (facts.hasCollectiveDecision)
    return facts.trainingStarted ? grouping('COLLECTIVE', { mayComplete: true }) : grouping('NONE')

  const ofPermit = permitGroup(permit, birthDate)
  const completed = completing(facts, ofPermit)
  if (completed) return completed
  if (citizenship === 'NORWEGIAN') return grouping('NONE')
  return grouping(ofPermit, { ageOutside: isAgeOutside(permit, birthDate) })
}

/** Integreringsloven §§ 26 to 28, 37 d, forskriften § 43 h: who has right or duty to training. */
export const trainingGroup: Provision<Facts, Grouping> = {
  id: 'integreringsloven.s26.group',
  cite: 'integreringsloven § 26, jf. §§ 27, 28 og 37 d',
  validFrom: ACT_IN_FORCE,
  apply: groupOf,
}
