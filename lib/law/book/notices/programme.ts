import type { programme } from '../../rules/programme'
import type { CodesOf, Notice } from '../chapter'

/** Every notice the rule may raise. */
export const programmeNotices: Readonly<Record<CodesOf<typeof programme, 'notices'>, Notice>> = {
  COHORT_BOUNDARY_DATE: {
    cite: 'integreringsforskriften §§ 75 og 76',
    when: 'Oppstart ble tilbudt på selve overgangsdagen.',
    text: '«Etter 1. januar» er lest som senere enn dagen. Kommunen kan velge den andre lesemåten.',
  },
  EARLIER_GOAL_RULES: {
    cite: 'integreringsloven §§ 13 og 14',
    when: 'Målet ble satt før 1.1.2026, og ville ikke vært lov etter dagens regler om alder.',
    text: 'Loven sa «som hovedregel» da. En ansatt må begrunne målet.',
  },
  LEGACY_EXTENSION_BY_STAFF: {
    cite: 'integreringsforskriften §§ 75 og 76',
    when: 'Det er bedt om forlengelse av et program som følger eldre regler.',
    text: 'De eldre reglene om forlengelse regnes ikke ut her. En ansatt avgjør.',
  },
  LEGACY_LENGTH_NEEDED: {
    cite: 'integreringsforskriften §§ 75 og 76',
    when: 'Programmet følger eldre regler, og kommunen har ikke angitt lengden.',
    text: 'Angi lengden etter reglene som gjaldt da oppstart ble tilbudt.',
  },
  EXTENSION_STAFF_DECIDES: {
    cite: 'integreringsloven § 14 fjerde ledd',
    when: 'Forlengelsen er innenfor grensen, men det er ikke lagt til grunn at den kan bidra til at målet nås.',
    text: 'Kommunen har da ikke plikt til å forlenge. En ansatt avgjør og begrunner.',
  },
  ADDITION_READING_UNCLEAR: {
    cite: 'integreringsforskriften §§ 10 og 19',
    when: 'Fravær, fri og permisjon er til sammen mer enn ti virkedager.',
    text: 'Loven sier ikke om alle dagene legges til, eller bare de over ti. Begge tall vises.',
  },
  GSU_LIST_CHECK: {
    cite: 'integreringsforskriften § 65 a',
    when: 'Videregående er fullført i Ukraina, og tillatelsen er ikke etter § 34.',
    text: 'Utdanningen er ikke regnet som videregående. Kontroller den mot GSU-listen.',
  },
  AGE_25_DATE_UNCLEAR: {
    cite: 'integreringsloven § 14 tredje ledd',
    when: 'Deltakeren er under 25 år den ene, men ikke den andre, av dagen målet settes og dagen programmet starter.',
    text: 'Alderen er målt dagen målet settes. Loven sier ikke når den måles.',
  },
  UNDER_25_VOCATIONAL: {
    cite: 'integreringsloven § 14 tredje ledd',
    when: 'Deltakeren er under 25 år, og målet er fag- eller svennebrev.',
    text: 'Fag- og svennebrev er lest som fullført videregående.',
  },
  OVER_55_DATE_UNCLEAR: {
    cite: 'integreringsloven § 13 første ledd, § 14 første ledd',
    when: 'Målet er avvist fordi deltakeren er over 55 år, men deltakeren var høyst 55 år da tillatelsen ble gitt.',
    text: 'Alderen er målt dagen målet settes. Loven sier ikke når den måles.',
  },
}
