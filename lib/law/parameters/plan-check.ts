import { bool } from '../contract/scalars'
import { object } from '../contract/structures'
import type { Parameter } from '../dated'
import { age, newFrom, number, positive, since, thenSince } from './since'
import { CHAPTER_6A_BEGAN, CHAPTER_6A_ENDS, RECHECK_BY, REFORM_2026 } from './sources'

const byPlan = 'datoen for planen'

/** § 14 a third and fourth paragraph: mean weekly hours of work-directed elements. */
export const WORK_DIRECTED_HOURS = since(
  {
    id: 'integreringsloven.s14a.workDirectedHours',
    title: 'Arbeidsrettede timer i uken i gjennomsnitt, mål om arbeid',
    chosenBy: 'mandagen i uken',
    cite: 'integreringsloven § 14 a tredje og fjerde ledd',
  },
  number,
  15,
  newFrom(REFORM_2026),
)

/** § 14 a: months of programme before the work-directed hours are required. */
export const MONTHS_BEFORE_WORK_HOURS = since(
  {
    id: 'integreringsloven.s14a.monthsBeforeWorkHours',
    title: 'Måneder i programmet før de arbeidsrettede timene kreves',
    chosenBy: 'dagen programmet startet',
    cite: 'integreringsloven § 14 a tredje og fjerde ledd',
  },
  object({ upperSecondary: number, other: number }),
  { upperSecondary: 3, other: 6 },
  newFrom(REFORM_2026),
)

/** § 14 a second paragraph: parents of children below this age take part in parental guidance. */
export const CHILD_BELOW = since(
  {
    id: 'integreringsloven.s14a.childBelow',
    title: 'Foreldreveiledning for den som har barn yngre enn',
    chosenBy: byPlan,
    cite: 'integreringsloven § 14 a andre ledd',
  },
  age,
  18,
)

const lifeSkills = object({ migrationHealth: number, career: number })

/** Forskriften § 4: least hours of livsmestring, by education. */
export const LIFE_SKILLS_HOURS = since(
  {
    id: 'integreringsforskriften.s04.lifeSkillsHours',
    title: 'Minste timetall i livsmestring: migrasjon, helse og mangfold, og karrierekompetanse',
    chosenBy: byPlan,
    cite: 'integreringsforskriften § 4',
  },
  object({ upperSecondary: lifeSkills, other: lifeSkills }),
  { upperSecondary: { migrationHealth: 5, career: 10 }, other: { migrationHealth: 10, career: 15 } },
  newFrom(REFORM_2026),
)

const sessions = object({ least: number, leastForCapacity: number, most: positive })

/** Forskriften § 3: sessions of parental guidance. */
export const PARENTAL_GUIDANCE_SESSIONS = since(
  {
    id: 'integreringsforskriften.s03.parentalGuidance',
    title: 'Møter i foreldreveiledning, i gruppe og individuelt',
    chosenBy: byPlan,
    cite: 'integreringsforskriften § 3',
  },
  object({ GROUP: sessions, INDIVIDUAL: sessions }),
  {
    GROUP: { least: 8, leastForCapacity: 4, most: 12 },
    INDIVIDUAL: { least: 5, leastForCapacity: 2, most: 8 },
  },
)

/** § 37 c: no samfunnskunnskap in the programme of those with collective protection, while chapter 6 A lasts. */
export const COLLECTIVE_WITHOUT_SOCIAL_STUDIES: Parameter<boolean> = {
  id: 'integreringsloven.s37c.withoutSocialStudies',
  title: 'Kollektiv beskyttelse: samfunnskunnskap er ikke del av programmet',
  chosenBy: byPlan,
  form: bool,
  askedFrom: CHAPTER_6A_BEGAN,
  versions: thenSince(
    [true, false],
    [CHAPTER_6A_BEGAN, CHAPTER_6A_ENDS],
    ['integreringsloven § 37 c', 'lov 12.6.2026 nr. 22'],
  ).map((version) => ({ ...version, recheckBy: RECHECK_BY })),
}

export const PLAN_PARAMETERS: readonly Parameter<unknown>[] = [
  WORK_DIRECTED_HOURS,
  MONTHS_BEFORE_WORK_HOURS,
  CHILD_BELOW,
  LIFE_SKILLS_HOURS,
  PARENTAL_GUIDANCE_SESSIONS,
  COLLECTIVE_WITHOUT_SOCIAL_STUDIES,
]
