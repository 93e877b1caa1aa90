import type { LocalDate } from '#lib/values/local-date'
import { anyHoldsOn, holdsOn } from '#lib/values/period'
import type { StipendInput } from '../rules/stipend-input'

type Facts = Pick<StipendInput, 'programme' | 'withoutStipend'>

/**
 * Integreringsloven § 19: who takes part in the programme has a right to stønad, from the first day to
 * the last, but not on days of leave without stønad or while the programme is stopped.
 */
export const hasStipendOn = ({ programme, withoutStipend }: Facts, day: LocalDate): boolean =>
  holdsOn({ from: programme.startedOn, to: programme.endedOn }, day) && !anyHoldsOn(withoutStipend, day)
