import { type Ore, ore, sumOre } from '#lib/values/money'
import { STIPEND_TERMS } from '../parameters/stipend'
import type { Provision } from '../trace'

type Facts = {
  readonly setOffOre: number
  readonly before: readonly Ore[]
}

/** Integreringsloven § 25 first paragraph: an overpayment may be set off, never below nothing left. */
export const SET_OFF: Provision<Facts, Ore> = {
  id: 's25-set-off',
  cite: 'integreringsloven § 25 første ledd',
  validFrom: STIPEND_TERMS.versions[0]?.validFrom ?? null,
  apply: ({ setOffOre, before }) => {
    const left = sumOre(before)
    if (left <= 0) return ore(0)
    return ore(setOffOre < left ? -setOffOre : -left)
  },
}
