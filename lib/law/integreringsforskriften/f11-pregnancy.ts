import type { LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { PREGNANCY_DAYS } from '../parameters/absence'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import { kept, lost, review, type Verdict } from './verdict'

/** Integreringsforskriften § 11: svangerskapskontroll that cannot reasonably be outside programme time. */
export const ANTENATAL_CHECK: Provision<{ readonly couldBeOutside: boolean }, Verdict> = {
  id: 'f11-antenatal-check',
  cite: 'integreringsforskriften § 11',
  validFrom: ACT_IN_FORCE,
  apply: ({ couldBeOutside }) =>
    couldBeOutside ? review('CHECK_COULD_BE_OUTSIDE') : kept('ANTENATAL_CHECK'),
}

/** Integreringsforskriften § 11: virkedager in one pregnancy. */
export const PREGNANCY: Provision<{ readonly day: LocalDate; readonly usedBefore: number }, Verdict> = {
  id: 'f11-pregnancy',
  cite: 'integreringsforskriften § 11',
  validFrom: ACT_IN_FORCE,
  apply: ({ day, usedBefore }) =>
    usedBefore < valueOn(PREGNANCY_DAYS, day) ? kept('PREGNANCY') : lost('QUOTA_PREGNANCY'),
}
