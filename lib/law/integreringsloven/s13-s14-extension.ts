import { REFORM_2026 } from '../parameters/sources'
import type { Provision } from '../trace'
import type { ProgrammeLength } from './s13-s14-length'

export type ExtensionRefusal = 'EXTENSION_NOT_ALLOWED' | 'EXTENSION_TOO_LONG'

type Facts = {
  readonly asked: { readonly months: number; readonly helpsReachGoal: boolean } | undefined
  readonly length: ProgrammeLength
}

export type Extension = {
  /** "Skal forlenges hvis det kan bidra": also when too many months are asked. */
  readonly duty: boolean
  readonly grantedMonths: number
  readonly refusal: ExtensionRefusal | null
  /** Allowed, but nothing says that it helps: an official decides. */
  readonly staffDecides: boolean
}

const NONE: Extension = { duty: false, grantedMonths: 0, refusal: null, staffDecides: false }

/** Integreringsloven § 14: extension up to the limit of the goal, for goals that have one. */
export const programmeExtension: Provision<Facts, Extension> = {
  id: 'integreringsloven.s13-s14.extension',
  cite: 'integreringsloven § 13 tredje ledd, § 14 fjerde til sjette ledd',
  validFrom: REFORM_2026,
  apply: ({ asked, length }) => {
    if (asked === undefined || length.extension === null) return NONE
    if (length.extension === 0) return { ...NONE, refusal: 'EXTENSION_NOT_ALLOWED' }

    const duty = asked.helpsReachGoal
    return asked.months > length.extension
      ? { ...NONE, duty, refusal: 'EXTENSION_TOO_LONG' }
      : { ...NONE, duty, grantedMonths: asked.months, staffDecides: !duty }
  },
}
