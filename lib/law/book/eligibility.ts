import { TARGET_GROUP_PARAMETERS } from '../parameters/eligibility'
import type { Chapter } from './chapter'
import { eligibilityNotices } from './notices/eligibility'

export const eligibilityChapter: Chapter = {
  rule: 'eligibility',
  title: 'Hvem har rett og plikt til introduksjonsprogram',
  cite: 'integreringsloven §§ 8, 9 og 12, integreringsforskriften § 43 h',
  provisions: [
    {
      cite: 'integreringsloven § 8 første ledd',
      text: 'Rett og plikt har den som var mellom 18 og 55 år da tillatelsen ble gitt, har en tillatelse som nevnt i § 9, er bosatt etter avtale, og har bodd i en kommune med slik tillatelse i mindre enn to år når vedtaket treffes.',
    },
    {
      cite: 'integreringsloven § 8 andre ledd',
      text: 'Avtale om bosetting trengs ikke for tillatelser etter § 9 bokstav f og g, og heller ikke for bokstav a etter en tidligere bokstav f.',
    },
    {
      cite: 'integreringsloven § 8 tredje ledd',
      text: 'Kommunen kan tilby program til familieinnvandrere til andre, til dem som er over aldersgrensen og til dem som er bosatt uten avtale, i de første to årene i en kommune.',
    },
    {
      cite: 'integreringsloven § 8 fjerde ledd',
      text: 'Den som har eller er tilbudt en stilling på minst 30 timer i uken, har ikke rett og plikt så lenge det varer. Gjelder fra 1.1.2026.',
    },
    {
      cite: 'integreringsloven § 8 femte ledd',
      text: 'Nordiske borgere og personer som omfattes av EØS-avtalen, er utenfor.',
    },
    {
      cite: 'integreringsloven § 9',
      text: 'Tillatelsene er: a § 28, b § 35 tredje ledd, c fornybar § 38 første ledd etter søknad om beskyttelse, d § 38 femte ledd bokstav a eller b, e § 34, f familie til disse når referansepersonen har bodd i en kommune i mindre enn fem år før søknaden, g fornybar § 53.',
    },
    {
      cite: 'integreringsforskriften § 43 h',
      text: 'Den som har hatt vedtak etter kapittel 6 A og får en annen tillatelse, får ikke nye rettigheter eller plikter, men kan fullføre det som er påbegynt.',
    },
    {
      cite: 'integreringsloven § 12 andre ledd',
      text: 'Vedtak og oppstart skal skje innen tre måneder etter bosetting eller krav. At fristen er brutt, er aldri en grunn til å avslå.',
    },
    {
      cite: 'integreringsloven § 52, integreringsforskriften § 72',
      text: 'Loven gjelder tillatelser fra 1.1.2021. Eldre tillatelser vurderes av en ansatt.',
    },
  ],
  parameters: TARGET_GROUP_PARAMETERS,
  settings: [
    {
      key: 'law.age60InForceFrom',
      standard: 'ikke i kraft',
      text: 'Dagen aldersgrensen på 60 år trer i kraft (lov 20.6.2025 nr. 35). Settes av administrator med henvisning til kongelig resolusjon.',
    },
  ],
  questions: [
    {
      question: 'Omfatter «mellom 18 og 55 år» hele det året personen er 55?',
      reading: 'Ja, fylte år fra og med 18 til og med 55.',
      codes: ['AGE_55_BOUNDARY'],
    },
    {
      question: 'Hvem omfattes av grensen på 60 år?',
      reading: 'Den som får vedtak fra og med dagen endringen trer i kraft.',
      codes: ['law.age60InForceFrom', 'AGE60_COHORT_UNCONFIRMED'],
    },
    {
      question: 'Gjelder «over 55» i §§ 13 og 14 også etter endringen, og når måles alderen?',
      reading: 'Ja, paragrafene er ikke endret. Her måles alderen på vedtaksdagen.',
      codes: ['OVER_55_DATE_UNCLEAR'],
    },
    {
      question: 'Regnes de to årene med tillatelse etter § 9, eller i det hele tatt?',
      reading: 'Etter første ledd med slik tillatelse, etter tredje ledd i det hele tatt.',
      codes: [],
    },
    {
      question: 'Hvilken frist gjelder når det er både bosetting og krav?',
      reading: 'Etter avtale: fra bosettingen. Ellers: fra kravet.',
      codes: ['TWO_DEADLINES'],
    },
    {
      question: 'Teller flere deltidsstillinger sammen?',
      reading: 'Loven sier «stillingen»; en ansatt avgjør.',
      codes: ['SEVERAL_JOBS'],
    },
    {
      question: 'Hindrer arbeid et tilbud etter tredje ledd?',
      reading: 'Nei.',
      codes: ['JOB_AND_OFFER_UNCLEAR'],
    },
    {
      question: 'Når begynner fristen etter § 12 når plikten kommer senere enn bosettingen?',
      reading: 'Den dagen personen omfattes av § 8 første ledd.',
      codes: [],
    },
  ],
  notices: eligibilityNotices,
}
