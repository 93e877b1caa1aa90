import { type Finding, finding } from '../finding'
import type { Basis, Outcome } from '../integreringsforskriften/verdict'
import { counted } from '../sentence'
import type { ExplainedDay } from './absence-days'

const WORDS: Readonly<Record<Basis, string>> = {
  ADOPTED_CHILD_AGE: 'barnet var fylt 15 år da omsorgen ble overtatt',
  ANTENATAL_CHECK: 'svangerskapskontroll',
  APPLICATION_PENDING: 'søknaden er ikke avgjort',
  BIRTH: 'fri ved fødsel',
  BIRTH_CONDITIONS: 'vilkårene for fri ved fødsel er ikke bekreftet',
  BREASTFEEDING: 'ammefri i barnets første år',
  BREASTFEEDING_UNPAID: 'ammefri ut over en time om dagen eller det første året',
  CERTIFICATE_MISSING: 'legeerklæring mangler',
  CHECK_COULD_BE_OUTSIDE: 'kontrollen kunne vært utenom programtiden',
  CHILD_AGE_LIMIT: 'barnet er for gammelt',
  COMPELLING_REASON: 'avslag på søknad, men tvingende velferdsgrunn',
  HOLIDAY: 'ferie',
  INVALID_ABSENCE: 'ugyldig fravær',
  LEAVE_EXHAUSTED: 'permisjonen er brukt opp',
  LONG_ILLNESS_DECISION: 'vedtak om at stønaden faller bort ved lang sykdom',
  MEDICAL_CERTIFICATE: 'legeerklæring',
  PEACE_WORK: 'freds- og forsoningsarbeid',
  PERMISSION_REFUSED: 'avslag på søknad',
  PERMITTED: 'innvilget søknad med stønad',
  PERMITTED_UNPAID: 'innvilget søknad uten stønad',
  PREGNANCY: 'fri i svangerskapet',
  PREVENTED_FROM_DOCTOR: 'legeerklæringen kom sent fordi lege ikke kunne oppsøkes',
  QUOTA_BIRTH_FATHER: 'dagene ved fødsel er brukt opp',
  QUOTA_CHILD_ILLNESS: 'dagene med sykt barn er brukt opp',
  QUOTA_HOLIDAY: 'feriedagene er brukt opp',
  QUOTA_PEACE_WORK: 'dagene til freds- og forsoningsarbeid er brukt opp',
  QUOTA_PREGNANCY: 'dagene i svangerskapet er brukt opp',
  QUOTA_RELIGIOUS: 'de religiøse høytidsdagene er brukt opp',
  QUOTA_WELFARE: 'velferdsdagene i kalenderåret er brukt opp',
  RELIGIOUS_DAY: 'religiøs høytidsdag',
  RELIGIOUS_NOTICE: 'det ble varslet for sent om religiøs høytidsdag',
  SELF_CERTIFICATION: 'egenmelding',
  SELF_CERT_TOO_EARLY: 'egenmelding før åtte uker i programmet',
  SELF_CERT_WITHDRAWN: 'retten til egenmelding er tatt bort',
  UNEXPLAINED: 'fraværet er ikke forklart',
  UNPAID_LEAVE: 'permisjon uten stønad',
  WELFARE: 'velferdspermisjon',
  WELFARE_SUBLIMIT: 'dagene for denne hendelsen er brukt opp',
  WELFARE_TRAVEL: 'reisedag ved dødsfall',
}

const MET: Readonly<Record<Outcome, boolean | null>> = { KEPT: true, LOST: false, REVIEW: null }

const CONSEQUENCE: Readonly<Record<Outcome, string>> = {
  KEPT: 'stønaden beholdes',
  LOST: 'ingen stønad',
  REVIEW: 'må avgjøres av saksbehandler',
}

const NO_DAYS = finding('integreringsloven § 17', true, 'Det er ikke ført fravær på noen virkedag.')

/** One finding for each reason found, in order of time, with the number of days it holds for. */
export const absenceFindings = (days: readonly ExplainedDay[]): Finding[] => {
  const groups = new Map<string, { readonly first: ExplainedDay; count: number }>()
  for (const day of days) {
    const key = `${day.trace.cite} ${day.row.result} ${day.row.basis}`
    const group = groups.get(key)
    if (group) group.count += 1
    else groups.set(key, { first: day, count: 1 })
  }
  if (groups.size === 0) return [NO_DAYS]
  return [...groups.values()].map(({ first: { row, trace }, count }) =>
    finding(
      trace.cite,
      MET[row.result],
      `${counted(count, 'virkedag', 'virkedager')}: ${WORDS[row.basis]}, ${CONSEQUENCE[row.result]}.`,
    ),
  )
}
