import { benchCitizenshipCases } from './citizenship-cases'
import type { BenchResult } from './measure'
import { benchStipendMonths } from './stipend-months'

/** Suite `rules`: the law alone, on one core. */
export const run = (): readonly BenchResult[] => [...benchCitizenshipCases(), ...benchStipendMonths()]
