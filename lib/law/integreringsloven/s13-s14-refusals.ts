import { codeList } from '../finding'
import { REFORM_2026 } from '../parameters/sources'
import type { Provision } from '../trace'
import type { GoalRefusal } from './s13-s14-goal'
import type { ProgrammeLength } from './s13-s14-length'

export type ProgrammeRefusal = GoalRefusal | 'EXTENSION_NOT_ALLOWED' | 'EXTENSION_TOO_LONG' | 'TOO_LONG'

type Facts = {
  readonly plannedMonths: number | undefined
  readonly goals: readonly GoalRefusal[]
  readonly length: ProgrammeLength
  readonly extension: {
    readonly refusal: 'EXTENSION_NOT_ALLOWED' | 'EXTENSION_TOO_LONG' | null
    readonly grantedMonths: number
  }
}

/** Integreringsloven §§ 13 and 14: why a programme may not be set like this. */
export const programmeRefusals: Provision<
  Facts,
  { readonly refusals: readonly ProgrammeRefusal[]; readonly saveable: boolean }
> = {
  id: 'integreringsloven.s13-s14.refusals',
  cite: 'integreringsloven §§ 13, 14',
  validFrom: REFORM_2026,
  apply: ({ plannedMonths = 0, goals, length, extension }) => {
    const isTooLong = length.months !== null && plannedMonths > length.months + extension.grantedMonths
    const refusals = codeList([
      ...goals,
      ...(extension.refusal ? [extension.refusal] : []),
      ...(isTooLong ? ['TOO_LONG' as const] : []),
    ])
    return { refusals, saveable: refusals.length === 0 }
  },
}
