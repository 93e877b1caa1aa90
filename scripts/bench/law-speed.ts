import { benchCitizenshipCases } from './citizenship-cases'
import type { BenchResult } from './measure'
import { benchStipendMonths } from './stipend-months'

export const measure = (): readonly BenchResult[] => [...benchCitizenshipCases(), ...benchStipendMonths()]
