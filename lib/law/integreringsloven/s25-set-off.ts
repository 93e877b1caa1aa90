import { type Ore, ore, sumOre } from '#lib/values/money'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

type Facts = {
  readonly setOffOre: number
  readonly before: readonly Ore[]
}

/** Integreringsloven § 25 first paragraph: an overpayment may be set off, never below nothing left. */
export const SET_OFF: Provision<Facts, Ore> = {
  id: 's25-set-off',
  cite: 'integreringsloven § 25 første ledd',
  validFrom: ACT_IN_FORCE,
  apply: ({ setOffOre, before }) => {
    const left = sumOre(before)
    if (left <= 0) return ore(0)
    return ore(setOffOre < left ? -setOffOre : -left)
  },
}
