import { ageOn, type LocalDate } from '#lib/values/local-date'
import type { PermitGround } from '../contract/codes'
import { valueOn } from '../dated'
import { AGE_OF_END, YOUNGEST_IN_TRAINING } from '../parameters/training'

/** `S27` right and duty · `S28` duty · `COLLECTIVE` right to norsk (§ 37 d) · `NONE` neither. */
export type TrainingGroup = 'S27' | 'S28' | 'COLLECTIVE' | 'NONE'

export type TrainingPermit = {
  readonly ground: PermitGround
  readonly grantedOn: LocalDate
  readonly section9: boolean
  readonly sponsorGround: PermitGround | undefined
  readonly givesBasisForPermanent: boolean
}

const has = (grounds: readonly PermitGround[], ground: PermitGround | undefined): boolean =>
  ground !== undefined && grounds.includes(ground)

const OUTSIDE: readonly PermitGround[] = ['EEA', 'NORDIC', 'VISA']
const ALWAYS_S27: readonly PermitGround[] = ['UTL_28', 'UTL_35_3', 'UTL_38_5']
const WORK: readonly PermitGround[] = ['UTL_23', 'UTL_25']
/** Grounds that give a § 9 permit only on further conditions. */
const MAYBE_SECTION_9: readonly PermitGround[] = ['UTL_38_1', 'UTL_53', 'UTL_CH6']

const isWorkMigrantOrFamily = ({ ground, sponsorGround }: TrainingPermit): boolean =>
  has(WORK, ground) || (ground === 'UTL_CH6' && has(WORK, sponsorGround))

/** Whether age alone may keep the person out: the permit is of a kind the act speaks of. */
export const isAgeOutside = ({ ground, grantedOn }: TrainingPermit, birthDate: LocalDate): boolean => {
  const age = ageOn(birthDate, grantedOn)
  const [youngest, end] = [valueOn(YOUNGEST_IN_TRAINING, grantedOn), valueOn(AGE_OF_END, grantedOn)]
  return !has(OUTSIDE, ground) && (age < youngest || age >= end)
}

/** Integreringsloven §§ 26 to 28 and 37 d: the group that a permit puts the person in. */
export const permitGroup = (permit: TrainingPermit, birthDate: LocalDate): TrainingGroup => {
  const { ground, section9, givesBasisForPermanent } = permit
  if (has(OUTSIDE, ground) || isAgeOutside(permit, birthDate)) return 'NONE'
  if (ground === 'UTL_34') return 'COLLECTIVE'
  if (has(ALWAYS_S27, ground)) return 'S27'
  if (isWorkMigrantOrFamily(permit)) return givesBasisForPermanent ? 'S28' : 'NONE'
  return givesBasisForPermanent || (section9 && has(MAYBE_SECTION_9, ground)) ? 'S27' : 'NONE'
}
