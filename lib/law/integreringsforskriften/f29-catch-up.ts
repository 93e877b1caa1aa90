import { hundredthsOfHours } from '#lib/values/hours'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

export type CatchUp = 'FREE' | 'MAY_CHARGE'

type Facts = {
  readonly absence: { readonly hours: number; readonly medicalCertificate: boolean }
  readonly socialStudiesHours: number
}

/** A tenth of the hours may be missed. */
const SHARE = 10

/** Integreringsforskriften § 29: hours missed in samfunnskunnskap outside the programme, free up to a tenth. */
export const catchUp: Provision<Facts, CatchUp> = {
  id: 'integreringsforskriften.f29.catchUp',
  cite: 'integreringsforskriften § 29',
  validFrom: ACT_IN_FORCE,
  apply: ({ absence, socialStudiesHours }) =>
    absence.medicalCertificate ||
    SHARE * hundredthsOfHours(absence.hours) <= hundredthsOfHours(socialStudiesHours)
      ? 'FREE'
      : 'MAY_CHARGE',
}
