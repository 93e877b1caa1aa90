import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

type Facts = { readonly hasBegun: boolean }

/** § 9 third paragraph, forskriften § 43 h: who has begun may complete though the permit changes. */
export const mayComplete: Provision<Facts, boolean> = {
  id: 'integreringsloven.s09.completion',
  cite: 'integreringsloven § 9 tredje ledd; integreringsforskriften § 43 h',
  validFrom: ACT_IN_FORCE,
  apply: ({ hasBegun }) => hasBegun,
}
