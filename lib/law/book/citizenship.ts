import { CITIZENSHIP_PARAMETERS } from '../parameters/citizenship'
import { RESIDENCE_PARAMETERS } from '../parameters/residence-permits'
import type { Chapter } from './chapter'
import { citizenshipNotices } from './notices/citizenship'

export const citizenshipChapter: Chapter = {
  rule: 'citizenship',
  title: 'Botid for norsk statsborgerskap (veiledende, UDI avgjør)',
  cite: 'statsborgerloven §§ 7 og 10 til 17, statsborgerforskriften kapittel 3 til 7',
  provisions: [
    {
      cite: 'statsborgerloven § 7 første ledd bokstav e',
      text: 'Hovedregelen er åtte års botid i de siste elleve årene, med tillatelser av minst ett års varighet. Sju av ti år for søknader fra før 1.1.2022.',
    },
    {
      cite: 'statsborgerloven § 10',
      text: 'Seks av ti år for den som har tilstrekkelig inntekt, tre ganger grunnbeløpet.',
    },
    {
      cite: 'utlendingsloven § 62',
      text: 'Permanent oppholdstillatelse krever fem års sammenhengende opphold for flyktninger, for dem med tillatelse på grunn av sterke menneskelige hensyn og for familien deres, tre år for andre. Vises bare som veiledning.',
    },
    {
      cite: 'utlendingsforskriften § 11-11',
      text: 'Permanent oppholdstillatelse krever egen inntekt som tilsvarer 2,5 ganger grunnbeløpet de siste tolv månedene. Vises bare som veiledning.',
    },
    {
      cite: 'utlendingsforskriften § 10-8',
      text: 'Ved familieinnvandring må referansepersonen være sikret 3,2 ganger grunnbeløpet (2,7 ganger før 1.2.2025). Vises bare som veiledning.',
    },
    { cite: 'statsborgerloven § 11', text: 'Fem av sju år for den som kom før fylte 18 år.' },
    {
      cite: 'statsborgerloven § 12',
      text: 'Gift med norsk borger: botid og ekteskapstid er til sammen minst sju år, og botiden minst fem av de siste ti.',
    },
    {
      cite: 'statsborgerloven §§ 13 og 14',
      text: 'Nordiske borgere: de siste to årene. EØS-borgere: hovedregelen, og de siste tre årene.',
    },
    {
      cite: 'statsborgerloven §§ 15 til 17',
      text: 'Egne regler for tidligere norske, statsløse, anerkjente flyktninger og barn av den som blir norsk.',
    },
    {
      cite: 'statsborgerforskriften kapittel 3',
      text: 'Utenlandsopphold på til sammen mer enn to måneder i et kalenderår trekkes fra.',
    },
  ],
  parameters: [...CITIZENSHIP_PARAMETERS, ...RESIDENCE_PARAMETERS],
  settings: [
    { key: 'config.twoMonthsDays', standard: '60', text: 'Dager i «to måneder» i utlandet.' },
    {
      key: 'config.travelDays',
      standard: 'NIGHTS',
      text: 'Hvordan reisedager regnes: netter, begge (BOTH) eller ingen (NEITHER).',
    },
    {
      key: 'config.gBasis',
      standard: 'AVERAGE',
      text: 'Gjennomsnittlig grunnbeløp, eller det fra 1. mai (MAY1).',
    },
    {
      key: 'config.continuousGap',
      standard: 'IN_WINDOW',
      text: 'Om et opphold i botiden regnes innenfor perioden, eller starter den på nytt (RESTART).',
    },
    {
      key: 'config.marriageWindow',
      standard: 'ALL',
      text: 'Om all ekteskapstid teller, eller bare de siste ti årene (TEN_YEARS).',
    },
    {
      key: 'config.assumeRenewal',
      standard: 'ja',
      text: 'Om tillatelsen antas fornyet når dagen i fremtiden regnes ut.',
    },
  ],
  questions: [
    {
      question: 'Hvor lenge må et familiemedlem ha bodd her før permanent oppholdstillatelse?',
      reading:
        'Fem år vises. Tre år vises ved siden av: det gjelder når referansepersonen er norsk, har permanent oppholdstillatelse eller er her for å arbeide. UDI avgjør.',
      codes: [],
    },
    {
      question: 'Gjelder tre år ennå for noen flyktninger?',
      reading:
        'Bare for den som fylte tre år senest 1.12.2020 og søkte senest 1.2.2021. Slike søknader regnes ikke ut her.',
      codes: [],
    },
    {
      question:
        'To måneder i utlandet, reisedager, opphold i botiden, ekteskapstid og hvilket grunnbeløp: hva gjelder?',
      reading:
        '60 dager, netter, innenfor perioden, all tid, gjennomsnittet. Svaret viser også dagen med andre reisedager og «to måneder», og med den andre lesemåten av brudd. De andre valgene viser det bare når de er gjort.',
      codes: [
        'config.twoMonthsDays',
        'config.travelDays',
        'config.continuousGap',
        'config.marriageWindow',
        'config.gBasis',
        'GAP_READING_DIFFERS',
        'BORDERLINE',
      ],
    },
    {
      question: 'Når perioden starter på nytt etter et brudd (RESTART): hvilke brudd?',
      reading:
        'Brudd som på dagen det avgjøres, har vart lenger enn to måneder. Et brudd som ennå ikke har begynt, sier ingenting om i dag, og tiden etter den siste tillatelsen er ikke et brudd som tar slutt.',
      codes: ['config.continuousGap'],
    },
  ],
  notices: citizenshipNotices,
}
