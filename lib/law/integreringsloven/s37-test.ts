import type { LocalDate } from '#lib/values/local-date'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import type { Grouping } from './s26-training-group'

type Facts = {
  readonly grouping: Grouping
  readonly deadlines: { readonly socialStudiesBy: LocalDate | null }
}

/**
 * Integreringsloven § 37: those with right and duty must sit the test in samfunnskunnskap by the day the
 * training must be done. Those who only complete what they began have no duty left.
 */
export const testBy: Provision<Facts, LocalDate | null> = {
  id: 'integreringsloven.s37.testBy',
  cite: 'integreringsloven § 37',
  validFrom: ACT_IN_FORCE,
  apply: ({ grouping: { group, mayComplete }, deadlines: { socialStudiesBy } }) =>
    group === 'S27' && !mayComplete ? socialStudiesBy : null,
}
