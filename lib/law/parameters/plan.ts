import { addDays } from '#lib/values/local-date'
import type { Parameter } from '../dated'
import { ACT_IN_FORCE, CHAPTER_6A_ENDS, RECHECK_BY, REFORM_2026 } from './sources'

/** § 14 a third and fourth paragraph: mean weekly hours of work-directed elements. */
export const WORK_DIRECTED_HOURS: Parameter<number> = {
  id: 'integreringsloven.s14a.workDirectedHours',
  title: 'Arbeidsrettede timer i uken i gjennomsnitt, mål om arbeid',
  chosenBy: 'mandagen i uken',
  versions: [
    {
      value: 15,
      validFrom: REFORM_2026,
      validTo: null,
      cite: 'integreringsloven § 14 a tredje og fjerde ledd',
      recheckBy: RECHECK_BY,
    },
  ],
}

/** § 14 a: months of programme before the work-directed hours are required. */
export const MONTHS_BEFORE_WORK_HOURS = { upperSecondary: 3, other: 6 } as const

type LifeSkillsHours = { readonly migrationHealth: number; readonly career: number }

/** Forskriften § 4: least hours of livsmestring, by education. */
export const LIFE_SKILLS_HOURS: Parameter<{
  readonly upperSecondary: LifeSkillsHours
  readonly other: LifeSkillsHours
}> = {
  id: 'integreringsforskriften.s04.lifeSkillsHours',
  title: 'Minste timetall i livsmestring: migrasjon, helse og mangfold, og karrierekompetanse',
  chosenBy: 'datoen for planen',
  versions: [
    {
      value: {
        upperSecondary: { migrationHealth: 5, career: 10 },
        other: { migrationHealth: 10, career: 15 },
      },
      validFrom: REFORM_2026,
      validTo: null,
      cite: 'integreringsforskriften § 4',
      recheckBy: RECHECK_BY,
    },
  ],
}

type Sessions = { readonly least: number; readonly leastForCapacity: number; readonly most: number }

/** Forskriften § 3: sessions of parental guidance. */
export const PARENTAL_GUIDANCE_SESSIONS: Parameter<{
  readonly GROUP: Sessions
  readonly INDIVIDUAL: Sessions
}> = {
  id: 'integreringsforskriften.s03.parentalGuidance',
  title: 'Møter i foreldreveiledning, i gruppe og individuelt',
  chosenBy: 'datoen for planen',
  versions: [
    {
      value: {
        GROUP: { least: 8, leastForCapacity: 4, most: 12 },
        INDIVIDUAL: { least: 5, leastForCapacity: 2, most: 8 },
      },
      validFrom: ACT_IN_FORCE,
      validTo: null,
      cite: 'integreringsforskriften § 3',
      recheckBy: RECHECK_BY,
    },
  ],
}

/** § 37 c: no samfunnskunnskap in the programme of those with collective protection, while chapter 6 A lasts. */
export const COLLECTIVE_WITHOUT_SOCIAL_STUDIES: Parameter<boolean> = {
  id: 'integreringsloven.s37c.withoutSocialStudies',
  title: 'Kollektiv beskyttelse: samfunnskunnskap er ikke del av programmet',
  chosenBy: 'datoen for planen',
  versions: [
    {
      value: true,
      validFrom: ACT_IN_FORCE,
      validTo: addDays(CHAPTER_6A_ENDS, -1),
      cite: 'integreringsloven § 37 c',
      recheckBy: RECHECK_BY,
    },
    {
      value: false,
      validFrom: CHAPTER_6A_ENDS,
      validTo: null,
      cite: 'lov 12.6.2026 nr. 22',
      recheckBy: RECHECK_BY,
    },
  ],
}
