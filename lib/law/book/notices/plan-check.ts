import type { planCheck } from '../../rules/plan-check'
import type { CodesOf, Notice } from '../chapter'

/** Every notice the rule may raise. */
export const planCheckNotices: Readonly<Record<CodesOf<typeof planCheck, 'notices'>, Notice>> = {
  CAREER_GUIDANCE_NOT_DONE: {
    cite: 'integreringsloven § 11',
    when: 'Karriereveiledningen mangler eller er fra etter planen, og tillatelsen er ikke etter § 34.',
    text: 'Karriereveiledning bør være gjennomført før planen lages. Det stopper ikke planen.',
  },
  CAPACITY_EXCEPTION_USED: {
    cite: 'integreringsforskriften § 3',
    when: 'Det er gitt en grunn om kapasitet for foreldreveiledningen.',
    text: 'Unntaket om kapasitet er brukt: minst 4 møter i gruppe eller 2 samtaler. Grunnen må stå i saken.',
  },
  PARENTAL_GUIDANCE_EXTENT_UNKNOWN: {
    cite: 'integreringsforskriften § 3',
    when: 'Foreldreveiledning er i planen, men omfanget er ikke oppgitt.',
    text: 'Oppgi form og antall møter, så omfanget kan kontrolleres.',
  },
  LIFE_SKILLS_HOURS_UNKNOWN: {
    cite: 'integreringsforskriften § 4',
    when: 'Livsmestring er i planen, men timetallet er ikke oppgitt.',
    text: 'Oppgi timene, så det minste timetallet kan kontrolleres.',
  },
  STAFF_MUST_CONFIRM: {
    cite: 'integreringsloven § 46 bokstav c',
    when: 'En endring av planen er ikke merket som vesentlig eller mindre.',
    text: 'Forslaget følger av hva som endres. En ansatt må bekrefte det.',
  },
  MARK_DIFFERS: {
    cite: 'integreringsloven § 46 bokstav c',
    when: 'En ansatt har merket endringen annerledes enn forslaget.',
    text: 'Begrunn hvorfor endringen er merket annerledes enn forslaget.',
  },
  PARTICIPANT_VIEW_MISSING: {
    cite: 'integreringsloven § 15',
    when: 'Deltakeren er uenig, og synet er ikke skrevet ned.',
    text: 'Skriv ned hva deltakeren mener. Kommunen avgjør innholdet.',
  },
  WORK_WEEKS_GAP: {
    cite: 'integreringsloven § 14 a fjerde ledd',
    when: 'En uke mellom den første og den siste som teller, er ikke ført.',
    text: 'Uker som ikke er ført, er regnet som ferie eller permisjon. Kontroller dem.',
  },
  EARLIER_WORDING: {
    cite: 'integreringsloven § 15',
    when: 'Planen er fra før 1.1.2026.',
    text: 'Loven hadde en annen ordlyd da. Planen er kontrollert mot dagens krav.',
  },
  RUNNING_PROGRAMME_2026: {
    cite: 'integreringsloven § 14 a',
    when: 'Programmet startet før 1.1.2026.',
    text: 'Det er ikke funnet overgangsregler for programmer som var i gang. En ansatt avgjør.',
  },
  CHAPTER_6A_ENDED: {
    cite: 'integreringsloven § 37 c',
    when: 'Planen er fra 1.7.2028 eller senere, og tillatelsen er etter § 34.',
    text: 'Kapittel 6 A har falt bort. Samfunnskunnskap er regnet som del av programmet; en ansatt må lese loven på nytt.',
  },
  GSU_LIST_CHECK: {
    cite: 'integreringsforskriften § 65 a',
    when: 'Videregående er fullført i Ukraina, og tillatelsen er ikke etter § 34.',
    text: 'Utdanningen er ikke regnet som videregående. Kontroller den mot GSU-listen.',
  },
}
