import type { LocalDate } from '#lib/values/local-date'
import { versionOn } from '../dated'
import { codesThatHold } from '../finding'
import { LIFE_SKILLS_HOURS } from '../parameters/plan-check'
import { REFORM_2026 } from '../parameters/sources'
import type { Provision } from '../trace'

type Facts = {
  readonly hours: { readonly migrationHealthHours: number; readonly careerHours: number } | undefined
  readonly upperSecondary: boolean
  readonly planDate: LocalDate
}

export type LifeSkillsBreach = 'LIFE_SKILLS_MIGRATION_HEALTH_TOO_FEW' | 'LIFE_SKILLS_CAREER_TOO_FEW'

/** Integreringsforskriften § 4, from 1 January 2026: least hours of livsmestring, by education. */
export const lifeSkillsBreaches: Provision<Facts, readonly LifeSkillsBreach[]> = {
  id: 'integreringsforskriften.s04.lifeSkills',
  cite: 'integreringsforskriften § 4',
  validFrom: REFORM_2026,
  apply: ({ hours, upperSecondary, planDate }) => {
    const version = versionOn(LIFE_SKILLS_HOURS, planDate)
    if (!hours || !version) return []

    const least = upperSecondary ? version.value.upperSecondary : version.value.other
    return codesThatHold<LifeSkillsBreach>({
      LIFE_SKILLS_MIGRATION_HEALTH_TOO_FEW: hours.migrationHealthHours < least.migrationHealth,
      LIFE_SKILLS_CAREER_TOO_FEW: hours.careerHours < least.career,
    })
  },
}
