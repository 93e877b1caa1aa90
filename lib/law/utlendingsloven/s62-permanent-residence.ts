import { addYears, ageOn, type LocalDate } from '#lib/values/local-date'
import type { PermitGround } from '../contract/codes'
import { inForce } from '../dated'
import { GRUNNBELOP } from '../parameters/grunnbelop'
import {
  FAMILY_INCOME_TENTHS,
  PERMANENT_AFTER_PROTECTION,
  PERMANENT_INCOME_TENTHS,
  PERMANENT_OTHERWISE,
  SELF_SUPPORT_AGES,
} from '../parameters/residence-permits'

const PROTECTION: readonly PermitGround[] = ['UTL_28', 'UTL_35_3', 'UTL_38_1', 'UTL_38_5']

type Facts = {
  readonly birthDate: LocalDate
  readonly ground: PermitGround
  /** The first day with a permit that grounds permanent residence; null while it is not known. */
  readonly residenceStart: LocalDate | null
  readonly givesBasis: boolean
  readonly on: LocalDate
}

/**
 * Utlendingsloven § 62, as information: the years, the earliest day, and what must be earned. In øre a year. A family
 * member follows the reference person, whom nobody is asked about here: the longer years are shown, and beside them the
 * day that holds when the reference person is Norwegian, settled or a worker.
 */
export const permanentResidence = ({ birthDate, ground, residenceStart, givesBasis, on }: Facts) => {
  const isFamily = ground === 'UTL_CH6'
  const after = isFamily || PROTECTION.includes(ground) ? PERMANENT_AFTER_PROTECTION : PERMANENT_OTHERWISE
  const { years, monthsAbroad } = inForce(after, on).value
  const shorter = isFamily ? inForce(PERMANENT_OTHERWISE, on).value.years : null
  const start = givesBasis ? residenceStart : null
  const tenths = inForce(PERMANENT_INCOME_TENTHS, on)
  const g = inForce(GRUNNBELOP, on)
  const age = ageOn(birthDate, on)
  const asked = inForce(SELF_SUPPORT_AGES, on).value
  return {
    years,
    monthsAbroad,
    earliestOn: start && addYears(start, years),
    ifSponsorSettled:
      shorter === null ? null : { years: shorter, earliestOn: start && addYears(start, shorter) },
    baseAmountKr: g.value,
    incomeTenths: tenths.value,
    incomeOre: g.value * tenths.value * 10,
    incomeAsked: asked.from <= age && age < asked.until,
  }
}

/** Utlendingsforskriften § 10-8, as information: what the reference person of a family must be sure of. */
export const familyIncome = (on: LocalDate) => {
  const tenths = inForce(FAMILY_INCOME_TENTHS, on).value
  return { incomeTenths: tenths, incomeOre: inForce(GRUNNBELOP, on).value * tenths * 10 }
}
