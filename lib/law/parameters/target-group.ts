import { localDate } from '#lib/values/local-date'
import type { Parameter } from '../dated'
import { ACT_IN_FORCE, RECHECK_BY } from './sources'

/** § 8 first paragraph: oldest age at grant. */
export const OLDEST_AGE: Parameter<number> = {
  id: 'integreringsloven.s08.oldestAge',
  title: 'Høyeste alder da tillatelsen ble gitt (fylte år)',
  chosenBy: 'datoen for vedtaket',
  versions: [
    {
      value: 55,
      validFrom: ACT_IN_FORCE,
      validTo: null,
      cite: 'integreringsloven § 8 første ledd andre punktum',
      recheckBy: RECHECK_BY,
    },
  ],
}

/** Adopted (lov 20.6.2025 nr. 35), in force from the day of the switch `law.age60InForceFrom`. */
export const OLDEST_AGE_AMENDED = 60

/** § 8 fourth paragraph: weekly hours of a job, or the offer of one, that end right and duty. */
export const JOB_HOURS: Parameter<number> = {
  id: 'integreringsloven.s08.jobHours',
  title: 'Timer i uken i arbeid, eller tilbud om arbeid, som gjør at rett og plikt ikke gjelder',
  chosenBy: 'datoen for vedtaket',
  versions: [
    {
      value: 30,
      validFrom: localDate('2026-01-01'),
      validTo: null,
      cite: 'integreringsloven § 8 fjerde ledd',
      recheckBy: RECHECK_BY,
    },
  ],
}

/** § 8 first and third paragraph: years in a municipality after which it is too late. */
export const YEARS_IN_MUNICIPALITY: Parameter<number> = {
  id: 'integreringsloven.s08.yearsInMunicipality',
  title: 'År i en kommune før det er for sent å gi vedtak',
  chosenBy: 'datoen for vedtaket',
  versions: [
    {
      value: 2,
      validFrom: ACT_IN_FORCE,
      validTo: null,
      cite: 'integreringsloven § 8 første ledd tredje punktum og tredje ledd',
      recheckBy: RECHECK_BY,
    },
  ],
}

/** § 12 second paragraph: months from settlement or claim to decision and start. */
export const MONTHS_TO_DECISION: Parameter<number> = {
  id: 'integreringsloven.s12.months',
  title: 'Måneder fra bosetting eller krav til vedtak og oppstart',
  chosenBy: 'datoen for vedtaket',
  versions: [
    {
      value: 3,
      validFrom: ACT_IN_FORCE,
      validTo: null,
      cite: 'integreringsloven § 12 andre ledd',
      recheckBy: RECHECK_BY,
    },
  ],
}
