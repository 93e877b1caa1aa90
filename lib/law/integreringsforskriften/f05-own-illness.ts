import type { LocalDate } from '#lib/values/local-date'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import { kept, lost, type Verdict } from './verdict'

type Facts = { readonly day: LocalDate; readonly noStipendFrom: LocalDate | undefined }

/**
 * Integreringsforskriften § 5: illness under a legeerklæring keeps the stønad; at long illness the
 * municipality may decide otherwise from a day (second paragraph), but not for self-certified days.
 */
export const CERTIFIED_ILLNESS: Provision<Facts, Verdict> = {
  id: 'f05-certified-illness',
  cite: 'integreringsforskriften § 5',
  validFrom: ACT_IN_FORCE,
  apply: ({ day, noStipendFrom }) =>
    noStipendFrom !== undefined && noStipendFrom <= day
      ? lost('LONG_ILLNESS_DECISION')
      : kept('MEDICAL_CERTIFICATE'),
}
