import { GRUNNBELOP } from '../parameters/grunnbelop'
import { STIPEND_PARAMETERS } from '../parameters/stipend'
import type { Chapter } from './chapter'
import { stipendNotices } from './notices/stipend'

export const stipendChapter: Chapter = {
  rule: 'stipend',
  title: 'Introduksjonsstønaden for en måned',
  cite: 'integreringsloven §§ 19 til 25 og 46 g',
  provisions: [
    {
      cite: 'integreringsloven § 20 første og andre ledd',
      text: 'Stønaden i året er to ganger grunnbeløpet. Måneden er 1/12, dagen 1/30 av måneden, timen 1/1850 av året.',
    },
    {
      cite: 'integreringsloven § 20 tredje ledd',
      text: 'Under 25 år: 2/3, og 1/3 for den som bor med en eller begge foreldrene.',
    },
    {
      cite: 'integreringsloven § 20 fjerde ledd',
      text: 'Ektefeller og samboere uten barn som begge er i programmet, får 5/6 hver. Gjelder den som begynte 1.7.2024 eller senere.',
    },
    {
      cite: 'integreringsloven § 21',
      text: 'Ugyldig fravær: hele dager trekkes med dagsatsen, timer med timesatsen, etter deltakerens egen sats.',
    },
    {
      cite: 'integreringsloven § 22',
      text: 'Dagpenger, sykepenger og foreldrepenger opptjent før programmet trekkes fra krone for krone. Det gjør også uføretrygd og arbeidsavklaringspenger som mottas. Av overgangsstønad trekkes 40 prosent av det som er over et halvt grunnbeløp i året.',
    },
    {
      cite: 'integreringsloven § 23',
      text: 'Inntekt utenfor programmet gir ikke fradrag. Betalt arbeid i programmet trekkes fra for tiden det tar, eller krone for krone når det er best for deltakeren.',
    },
    {
      cite: 'integreringsloven §§ 24 og 25',
      text: 'Stønaden utbetales etterskuddsvis etter registrert fremmøte. For mye utbetalt kan trekkes i senere stønad.',
    },
    {
      cite: 'integreringsloven § 46 bokstav g',
      text: 'Et trekk er et enkeltvedtak når det er minst halvparten av utbetalingen og minst 1/12 av grunnbeløpet.',
    },
    {
      cite: 'avrunding',
      text: 'Loven har ingen regel. Beløp regnes som eksakte brøker; hver linje rundes av én gang til nærmeste øre.',
    },
  ],
  parameters: [GRUNNBELOP, ...STIPEND_PARAMETERS],
  settings: [
    {
      key: 'law.extraG',
      standard: 'ingen',
      text: 'Grunnbeløp fastsatt etter at regelboken ble laget, med dato.',
    },
    {
      key: 'policy.capHourTrekkAtDay',
      standard: 'ja',
      text: 'Om timene på en dag aldri kan koste mer enn dagen.',
    },
    {
      key: 'policy.turning25',
      standard: 'FROM_BIRTHDAY',
      text: 'Om full sats gjelder fra fødselsdagen, fra den første i måneden (FROM_MONTH) eller måneden etter (FROM_NEXT_MONTH).',
    },
    {
      key: 'policy.partMonth',
      standard: 'THIRTIETHS',
      text: 'Om en del av en måned regnes i tredvedeler, eller etter kalenderen (CALENDAR_SHARE).',
    },
  ],
  questions: [
    {
      question: 'Kan timene på en dag koste mer enn dagen?',
      reading: 'Nei, de stanser ved dagsatsen.',
      codes: ['policy.capHourTrekkAtDay', 'HOUR_TREKK_CAPPED', 'HOUR_TREKK_ABOVE_DAY'],
    },
    {
      question: 'Når får den som fyller 25, full sats?',
      reading: 'Fra fødselsdagen.',
      codes: ['policy.turning25', 'TURNING_25_UNCLEAR'],
    },
    {
      question: 'Hvordan regnes deler av måneder, og ny sats midt i en måned?',
      reading: 'Deler av måneder i tredvedeler. Ny sats i en hel måned etter antall kalenderdager.',
      codes: ['policy.partMonth', 'PART_MONTH_UNCLEAR', 'RATE_CHANGE_IN_MONTH'],
    },
    {
      question: 'Hva er «barn» i § 20, og hva gjelder når bare den ene begynte etter 1.7.2024?',
      reading: 'Et barn under 18 år. Bare den nye deltakeren får 5/6.',
      codes: ['ADULT_CHILD_UNCLEAR', 'MIXED_COHORT', 'OLD_COUPLE_COHORT'],
    },
    {
      question: 'Hva er «50 prosent av en enkelt utbetaling» regnet av?',
      reading: 'Av det som ville blitt utbetalt uten trekket.',
      codes: ['TREKK_BELOW_DECISION_THRESHOLD'],
    },
    {
      question: 'Teller en rett som ikke er krevd, og er lønnen brutto eller netto?',
      reading: 'Den teller. Brutto.',
      codes: ['UNCLAIMED_RIGHT_COUNTED', 'WORK_PAY_GROSS_ASSUMED'],
    },
    {
      question: 'Er motregning et trekk etter § 46 g, og er samordning det?',
      reading: 'Motregning: ja. Samordning: nei.',
      codes: ['BENEFIT_REDUCTION_NEEDS_VEDTAK'],
    },
  ],
  notices: stipendNotices,
}
