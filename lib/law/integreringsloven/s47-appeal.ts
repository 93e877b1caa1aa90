import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

/** Integreringsloven § 47: an enkeltvedtak is appealed to statsforvalteren. */
export const appealTo: Provision<{ readonly isEnkeltvedtak: boolean }, 'STATSFORVALTEREN' | null> = {
  id: 'integreringsloven.s47.appealTo',
  cite: 'integreringsloven § 47',
  validFrom: ACT_IN_FORCE,
  apply: ({ isEnkeltvedtak }) => (isEnkeltvedtak ? 'STATSFORVALTEREN' : null),
}
