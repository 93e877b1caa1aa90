import type { LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { PEACE_WORK_DAYS } from '../parameters/absence'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import { kept, lost, type Verdict } from './verdict'

/** Integreringsforskriften § 14 a: freds- og forsoningsarbeid that has been granted. */
export const PEACE_WORK: Provision<{ readonly day: LocalDate; readonly usedInYear: number }, Verdict> = {
  id: 'f14a-peace-work',
  cite: 'integreringsforskriften § 14 a',
  validFrom: ACT_IN_FORCE,
  apply: ({ day, usedInYear }) =>
    usedInYear < valueOn(PEACE_WORK_DAYS, day) ? kept('PEACE_WORK') : lost('QUOTA_PEACE_WORK'),
}
