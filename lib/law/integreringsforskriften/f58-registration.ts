import { addMonths, type LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { MONTHS_TO_REGISTER } from '../parameters/procedure'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

type Facts = {
  readonly informationAvailableOn: LocalDate | undefined
  readonly registeredOn: LocalDate | undefined
}

export type Registration = {
  readonly by: LocalDate | null
  /** Null until both days are known. */
  readonly late: boolean | null
}

/** Integreringsforskriften § 58: in the register within months after the information exists. */
export const registration: Provision<Facts, Registration> = {
  id: 'integreringsforskriften.f58.registration',
  cite: 'integreringsforskriften § 58',
  validFrom: ACT_IN_FORCE,
  apply: ({ informationAvailableOn, registeredOn }) => {
    if (informationAvailableOn === undefined) return { by: null, late: null }
    const by = addMonths(informationAvailableOn, valueOn(MONTHS_TO_REGISTER, informationAvailableOn))
    return { by, late: registeredOn === undefined ? null : registeredOn > by }
  },
}
