import { addDays, localDate } from '#lib/values/local-date'
import type { Parameter } from '../dated'
import { RECHECK_BY } from './sources'

/** Lov 18.6.2021 nr. 132: eight of eleven years, and §§ 10 and 16 a as they stand. */
export const ACT_132_IN_FORCE = localDate('2022-01-01')

/** The day statsborgerloven took effect. */
const ACT_IN_FORCE = localDate('2006-09-01')

export type YearsInWindow = { readonly needYears: number; readonly windowYears: number }

/** § 7 first paragraph e. */
export const MAIN_RULE_YEARS: Parameter<YearsInWindow> = {
  id: 'statsborgerloven.s07.years',
  title: 'År med botid, og perioden de må ligge i',
  chosenBy: 'dagen søknaden er registrert og gebyret betalt, eller dagen den er fremsatt',
  versions: [
    {
      value: { needYears: 7, windowYears: 10 },
      validFrom: ACT_IN_FORCE,
      validTo: addDays(ACT_132_IN_FORCE, -1),
      cite: 'statsborgerloven § 7 første ledd bokstav e (før lov 18.6.2021 nr. 132)',
      recheckBy: null,
    },
    {
      value: { needYears: 8, windowYears: 11 },
      validFrom: ACT_132_IN_FORCE,
      validTo: null,
      cite: 'statsborgerloven § 7 første ledd bokstav e',
      recheckBy: RECHECK_BY,
    },
  ],
}
