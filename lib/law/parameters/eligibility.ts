import { type LocalDate, latest } from '#lib/values/local-date'
import { inForce, type Parameter } from '../dated'
import { age, newFrom, number, positive, since, thenSince } from './since'
import { ACT_24_IN_FORCE, ACT_IN_FORCE, PROMPT_START, REFORM_2026 } from './sources'

const byDecision = 'datoen for vedtaket'
const byGrant = 'datoen for tillatelsen'

/** § 8 first paragraph: youngest age at grant. */
export const YOUNGEST_AGE = since(
  {
    id: 'integreringsloven.s08.youngestAge',
    title: 'Laveste alder da tillatelsen ble gitt (fylte år)',
    chosenBy: byGrant,
    cite: 'integreringsloven § 8 første ledd andre punktum',
  },
  age,
  18,
)

/** § 8 first paragraph: oldest age at grant. */
export const OLDEST_AGE = since(
  {
    id: 'integreringsloven.s08.oldestAge',
    title: 'Høyeste alder da tillatelsen ble gitt (fylte år)',
    chosenBy: byDecision,
    cite: 'integreringsloven § 8 første ledd andre punktum',
  },
  age,
  55,
)

/** Adopted (lov 20.6.2025 nr. 35), in force from the day of the switch `law.age60InForceFrom`. */
export const OLDEST_AGE_AMENDED = since(
  {
    id: 'integreringsloven.s08.oldestAgeAmended',
    title:
      'Høyeste alder da tillatelsen ble gitt, når endringen er satt i kraft (gjelder fra dagen bryteren angir)',
    chosenBy: byDecision,
    cite: 'integreringsloven § 8 første ledd andre punktum, slik det lyder etter lov 20.6.2025 nr. 35',
  },
  age,
  60,
  newFrom(PROMPT_START),
)

/** The limit on the day of the decision: the amendment holds from the day that the switch names. */
export const oldestAge = (on: LocalDate, age60InForceFrom: LocalDate | undefined): Parameter<number> => {
  if (age60InForceFrom === undefined || on < age60InForceFrom) return OLDEST_AGE
  const amended = inForce(OLDEST_AGE_AMENDED, latest(on, PROMPT_START))
  return { ...OLDEST_AGE, versions: [{ ...amended, validFrom: age60InForceFrom }] }
}

/** § 8 fourth paragraph: weekly hours of a job, or the offer of one, that end right and duty. */
export const JOB_HOURS = since(
  {
    id: 'integreringsloven.s08.jobHours',
    title: 'Timer i uken i arbeid, eller tilbud om arbeid, som gjør at rett og plikt ikke gjelder',
    chosenBy: byDecision,
    cite: 'integreringsloven § 8 fjerde ledd',
  },
  number,
  30,
  newFrom(REFORM_2026),
)

/** § 8 first and third paragraph: years in a municipality after which it is too late. */
export const YEARS_IN_MUNICIPALITY = since(
  {
    id: 'integreringsloven.s08.yearsInMunicipality',
    title: 'År i en kommune før det er for sent å gi vedtak',
    chosenBy: byDecision,
    cite: 'integreringsloven § 8 første ledd tredje punktum og tredje ledd',
  },
  age,
  2,
)

/** § 9 f: a family member's reference person must have lived in a municipality for less than this. */
export const SPONSOR_YEARS: Parameter<number> = {
  id: 'integreringsloven.s09.sponsorYears',
  title: 'År referansepersonen kan ha bodd i en kommune før det ble søkt om familieinnvandring',
  chosenBy: 'dagen det ble søkt om familieinnvandring',
  form: age,
  askedFrom: ACT_IN_FORCE,
  versions: thenSince(
    [5, 5],
    [ACT_IN_FORCE, ACT_24_IN_FORCE],
    [
      'integreringsloven § 9 første ledd bokstav f',
      'integreringsloven § 9 første ledd bokstav f og andre ledd',
    ],
  ),
}

/** § 12 second paragraph: months from settlement or claim to decision and start. */
export const MONTHS_TO_DECISION: Parameter<number> = {
  id: 'integreringsloven.s12.months',
  title: 'Måneder fra bosetting eller krav til vedtak og oppstart',
  chosenBy: byDecision,
  form: positive,
  askedFrom: ACT_IN_FORCE,
  versions: thenSince(
    [3, 3],
    [ACT_IN_FORCE, PROMPT_START],
    ['integreringsloven § 12 (før lov 20.6.2025 nr. 35)', 'integreringsloven § 12 andre ledd'],
  ),
}

/** §§ 13 and 14 say "over 55" also after the amendment of § 8. */
export const WORK_GOAL_ABOVE = since(
  {
    id: 'integreringsloven.s13.workGoalAbove',
    title: 'Den som er eldre enn dette, skal ha arbeid som mål (fylte år)',
    chosenBy: 'dagen målet settes',
    cite: 'integreringsloven § 13 første ledd og § 14 første ledd',
  },
  age,
  55,
)

/** § 14 third paragraph. */
export const YOUNG_BELOW = since(
  {
    id: 'integreringsloven.s14.youngBelow',
    title:
      'Den som er yngre enn dette, skal ha fullført videregående som mål, om ikke noe annet er begrunnet',
    chosenBy: 'dagen målet settes',
    cite: 'integreringsloven § 14 tredje ledd',
  },
  age,
  25,
)

export const TARGET_GROUP_PARAMETERS: readonly Parameter<unknown>[] = [
  YOUNGEST_AGE,
  OLDEST_AGE,
  OLDEST_AGE_AMENDED,
  JOB_HOURS,
  YEARS_IN_MUNICIPALITY,
  SPONSOR_YEARS,
  MONTHS_TO_DECISION,
]

export const GOAL_PARAMETERS: readonly Parameter<unknown>[] = [WORK_GOAL_ABOVE, YOUNG_BELOW]
