import type { stipend } from '../../rules/stipend'
import type { CodesOf, Notice } from '../chapter'

/** Every notice the rule may raise. */
export const stipendNotices: Readonly<Record<CodesOf<typeof stipend, 'notices'>, Notice>> = {
  PART_MONTH_UNCLEAR: {
    cite: 'integreringsloven § 20',
    when: 'Deltakeren har rett til stønad bare en del av måneden.',
    text: 'Loven gir bare måned og dag. Kommunens valg, tredvedeler eller kalenderdager, er brukt.',
  },
  NOT_IN_PROGRAMME: {
    cite: 'integreringsloven § 19',
    when: 'Deltakeren har ikke rett til stønad noen dag i måneden.',
    text: 'Det er ingenting å utbetale for måneden.',
  },
  TURNING_25_UNCLEAR: {
    cite: 'integreringsloven § 20 tredje ledd',
    when: 'Deltakeren fyller 25 år i måneden.',
    text: 'Loven sier ikke når full sats begynner. Kommunens valg er brukt.',
  },
  RATE_CHANGE_IN_MONTH: {
    cite: 'integreringsloven § 20',
    when: 'Satsen endres i løpet av måneden.',
    text: 'Hver sats er regnet for sine dager.',
  },
  MIXED_COHORT: {
    cite: 'integreringsloven § 20 fjerde ledd',
    when: 'Stønaden er 5/6, og ektefellen eller samboeren begynte før 1.7.2024.',
    text: 'Bare den som begynte 1.7.2024 eller senere, får 5/6. Det er ikke klart at loven er ment slik.',
  },
  OLD_COUPLE_COHORT: {
    cite: 'integreringsloven § 20 fjerde ledd',
    when: 'To uten barn er begge i programmet, og deltakeren begynte før 1.7.2024.',
    text: 'Deltakeren beholder full sats, fordi regelen gjelder nye deltakere.',
  },
  ADULT_CHILD_UNCLEAR: {
    cite: 'integreringsloven § 20 fjerde ledd',
    when: 'Stønaden er 5/6, og deltakeren har et barn som er fylt 18 år.',
    text: '«Barn» er lest som barn under 18 år.',
  },
  HOUR_TREKK_CAPPED: {
    cite: 'integreringsloven § 21',
    when: 'Timene på en dag ville kostet mer enn dagen, og er stanset ved dagsatsen.',
    text: 'Kommunen har valgt at timer aldri koster mer enn dagen.',
  },
  HOUR_TREKK_ABOVE_DAY: {
    cite: 'integreringsloven § 21',
    when: 'Timene på en dag koster mer enn dagen.',
    text: 'Kommunen har valgt å regne time for time uten tak.',
  },
  TREKK_BELOW_DECISION_THRESHOLD: {
    cite: 'integreringsloven § 46 bokstav g',
    when: 'Det er trekk, men ikke så stort at det er et enkeltvedtak.',
    text: 'Gi deltakeren beskjed likevel. En klage besvares som en henvendelse.',
  },
  UNPAID_NEEDS_VEDTAK: {
    cite: 'integreringsloven § 46 bokstav e',
    when: 'Et fravær er uten stønad uten å være ugyldig.',
    text: 'At stønaden faller bort, hører til et vedtak om fravær eller permisjon.',
  },
  FULL_MONTH_WITHOUT_PARTICIPATION: {
    cite: 'integreringsloven § 24',
    when: 'Alle virkedager i måneden er fravær hele dagen.',
    text: 'Stønaden betales etter fremmøte. Måneden er 0 kroner.',
  },
  BENEFIT_REDUCTION_NEEDS_VEDTAK: {
    cite: 'integreringsloven § 22',
    when: 'En annen ytelse er trukket fra.',
    text: 'Samordning hører til vedtaket om stønad og er ikke trekk etter § 46 g.',
  },
  UNCLAIMED_RIGHT_COUNTED: {
    cite: 'integreringsloven § 22',
    when: 'En ytelse deltakeren har rett til, men ikke har fått, er trukket fra.',
    text: 'Loven sier «har rett til». Kontroller retten før utbetaling.',
  },
  OTHER_BENEFIT_CHECK: {
    cite: 'integreringsloven § 22',
    when: 'En ytelse av et annet slag er oppgitt.',
    text: 'Den er ikke trukket fra. En ansatt må vurdere den.',
  },
  WORK_PAY_GROSS_ASSUMED: {
    cite: 'integreringsloven § 23',
    when: 'Betalt arbeid i programmet er trukket fra.',
    text: 'Lønnen er regnet brutto. Loven sier ikke om den er brutto eller netto.',
  },
  REDUCTIONS_EXCEED_STIPEND: {
    cite: 'integreringsloven §§ 21 til 23',
    when: 'Fradragene er større enn stønaden.',
    text: 'Utbetalingen er 0 kroner. Det som er til overs, kreves ikke her.',
  },
  OVERPAID: {
    cite: 'integreringsloven § 25',
    when: 'Det er alt utbetalt mer for måneden enn det som nå er regnet ut.',
    text: 'For mye utbetalt kan trekkes i senere stønad etter § 25.',
  },
  G_NOT_YET_FIXED: {
    cite: 'integreringsloven § 20',
    when: 'Måneden er fra 1. mai eller senere, og årets grunnbeløp er ikke lagt inn.',
    text: 'Fjorårets grunnbeløp er brukt. Etterbetal når det nye er fastsatt.',
  },
}
