import { hundredthsOfHours } from '#lib/values/hours'
import type { LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { ACT_IN_FORCE } from '../parameters/sources'
import { FREE_CATCH_UP_SHARE } from '../parameters/training'
import type { Provision } from '../trace'

export type CatchUp = 'FREE' | 'MAY_CHARGE'

type Facts = {
  readonly absence: { readonly hours: number; readonly medicalCertificate: boolean }
  readonly socialStudiesHours: number
  readonly cohortDay: LocalDate
}

const HUNDRED = 100

/** Integreringsforskriften § 29: hours missed in samfunnskunnskap outside the programme, free up to a tenth. */
export const catchUp: Provision<Facts, CatchUp> = {
  id: 'integreringsforskriften.f29.catchUp',
  cite: 'integreringsforskriften § 29',
  validFrom: ACT_IN_FORCE,
  apply: ({ absence, socialStudiesHours, cohortDay }) =>
    absence.medicalCertificate ||
    HUNDRED * hundredthsOfHours(absence.hours) <=
      valueOn(FREE_CATCH_UP_SHARE, cohortDay) * hundredthsOfHours(socialStudiesHours)
      ? 'FREE'
      : 'MAY_CHARGE',
}
