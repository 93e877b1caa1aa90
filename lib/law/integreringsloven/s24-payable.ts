import { type Ore, ore, sumOre } from '#lib/values/money'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

type Facts = {
  /** Rounded lines: the stønad itself, and everything that is taken from it. */
  readonly stipend: readonly Ore[]
  readonly reductions: readonly Ore[]
  readonly setOffOre: number
  readonly setOffUsedOre: number
  readonly alreadyPaidOre: number | undefined
}

export type Payable = {
  readonly grossOre: Ore
  readonly payableOre: Ore
  readonly setOffLeftOre: Ore
  readonly balanceOre: Ore | null
}

/** Integreringsloven §§ 24 and 25: what is paid for the month, never less than nothing. */
export const PAYABLE: Provision<Facts, Payable> = {
  id: 's24-payable',
  cite: 'integreringsloven §§ 24, 25',
  validFrom: ACT_IN_FORCE,
  apply: ({ stipend, reductions, setOffOre, setOffUsedOre, alreadyPaidOre }) => {
    const grossOre = sumOre(stipend)
    const sum = grossOre + sumOre(reductions)
    const payableOre = ore(sum > 0 ? sum : 0)
    return {
      grossOre,
      payableOre,
      setOffLeftOre: ore(setOffOre - setOffUsedOre),
      balanceOre: alreadyPaidOre === undefined ? null : ore(payableOre - alreadyPaidOre),
    }
  },
}
