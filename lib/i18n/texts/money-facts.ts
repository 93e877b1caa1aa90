import type { Text } from '../text'

/** Words for facts about money beside the stønad: benefits (§ 22), paid work (§ 23), and closed months. */
export const moneyFactTexts = {
  notKroner: {
    nb: 'Skriv beløpet i kroner, for eksempel 12 345,50.',
    nn: 'Skriv beløpet i kroner, til dømes 12 345,50.',
  },
  negativeKroner: { nb: 'Beløpet kan ikke være under null.', nn: 'Beløpet kan ikkje vere under null.' },
  tooMuch: {
    nb: 'Beløpet er urimelig høyt. Se etter kommaet.',
    nn: 'Beløpet er urimeleg høgt. Sjå etter kommaet.',
  },
  notHours: {
    nb: 'Skriv timer i hele kvarter, for eksempel 7,5 eller 2,25.',
    nn: 'Skriv timar i heile kvarter, til dømes 7,5 eller 2,25.',
  },
  negativeHours: { nb: 'Timer kan ikke være under null.', nn: 'Timar kan ikkje vere under null.' },
  tooManyHours: (most: number): Text => ({
    nb: `Høyst ${most} timer.`,
    nn: `Høgst ${most} timar.`,
  }),
  endBeforeStart: {
    nb: 'Siste måned kan ikke være før første måned.',
    nn: 'Siste månad kan ikkje vere før første månad.',
  },
  earnedNeeded: {
    nb: 'Si om retten var opptjent før programmet begynte.',
    nn: 'Sei om retten var opptent før programmet byrja.',
  },
  lastMonthNeeded: { nb: 'Skriv siste måned.', nn: 'Skriv siste månad.' },

  benefits: { nb: 'Andre ytelser', nn: 'Andre ytingar' },
  benefitsLead: {
    nb: 'Ytelser for de samme dagene som stønaden. Loven sier hvilke som gir reduksjon.',
    nn: 'Ytingar for dei same dagane som stønaden. Lova seier kva for nokre som gir reduksjon.',
  },
  noBenefits: { nb: 'Ingen andre ytelser er registrert.', nn: 'Ingen andre ytingar er registrerte.' },
  addBenefit: { nb: 'Registrer ytelse', nn: 'Registrer yting' },
  kind: { nb: 'Ytelse', nn: 'Yting' },
  fromMonth: { nb: 'Fra og med måned', nn: 'Frå og med månad' },
  toMonth: { nb: 'Til og med måned', nn: 'Til og med månad' },
  monthHint: { nb: 'År og måned: 2027-02', nn: 'År og månad: 2027-02' },
  amount: { nb: 'Beløp i kroner', nn: 'Beløp i kroner' },
  amountHint: {
    nb: 'Per måned, for de samme dagene som stønaden. Overgangsstønad skrives per år.',
    nn: 'Per månad, for dei same dagane som stønaden. Overgangsstønad blir skriven per år.',
  },
  perYear: { nb: 'per år', nn: 'per år' },
  perMonth: { nb: 'per måned', nn: 'per månad' },
  earned: {
    nb: 'Var retten opptjent før programmet begynte?',
    nn: 'Var retten opptent før programmet byrja?',
  },
  earnedHint: {
    nb: 'Gjelder dagpenger, sykepenger og foreldrepenger.',
    nn: 'Gjeld dagpengar, sjukepengar og foreldrepengar.',
  },
  received: { nb: 'Blir ytelsen utbetalt?', nn: 'Blir ytinga utbetalt?' },
  source: { nb: 'Hvor opplysningen kommer fra', nn: 'Kvar opplysninga kjem frå' },
  yes: { nb: 'Ja', nn: 'Ja' },
  no: { nb: 'Nei', nn: 'Nei' },
  save: { nb: 'Lagre', nn: 'Lagre' },
  period: { nb: 'Periode', nn: 'Periode' },
  goesOn: { nb: 'løper', nn: 'løper' },
  end: { nb: 'Avslutt', nn: 'Avslutt' },
  withdraw: { nb: 'Var feil, ta bort', nn: 'Var feil, ta bort' },
  how: { nb: 'Hva skal skje', nn: 'Kva skal skje' },
  endIt: { nb: 'Ytelsen tar slutt', nn: 'Ytinga tek slutt' },
  endBenefit: { nb: 'Avslutt ytelse', nn: 'Avslutt yting' },

  works: { nb: 'Lønnet arbeid i programmet', nn: 'Lønt arbeid i programmet' },
  worksLead: {
    nb: 'Arbeid utenfor programmet påvirker ikke stønaden, og skal ikke stå her.',
    nn: 'Arbeid utanfor programmet påverkar ikkje stønaden, og skal ikkje stå her.',
  },
  noWorks: { nb: 'Ikke noe lønnet arbeid er registrert.', nn: 'Ikkje noko lønt arbeid er registrert.' },
  addWork: { nb: 'Registrer arbeid', nn: 'Registrer arbeid' },
  month: { nb: 'Måned', nn: 'Månad' },
  hours: { nb: 'Timer', nn: 'Timar' },
  hoursHint: {
    nb: 'Arbeidstiden som er en del av programmet.',
    nn: 'Arbeidstida som er ein del av programmet.',
  },
  pay: { nb: 'Lønn i kroner, brutto', nn: 'Løn i kroner, brutto' },

  effectTitle: {
    nb: 'Dette endrer måneder som er godkjent',
    nn: 'Dette endrar månader som er godkjende',
  },
  effectPaid: { nb: 'Ble betalt', nn: 'Vart betalt' },
  effectNow: { nb: 'Skulle vært', nn: 'Skulle vore' },
  effectChange: { nb: 'Forskjell', nn: 'Skilnad' },
  effectSum: { nb: 'Sum', nn: 'Sum' },
  effectConfirm: { nb: 'Bekreft og lagre', nn: 'Stadfest og lagre' },
  effectCancel: { nb: 'Avbryt', nn: 'Avbryt' },

  correct: { nb: 'Rett fremmøtet', nn: 'Rett frammøtet' },
  correctTitle: { nb: 'Rett fremmøte i en godkjent måned', nn: 'Rett frammøte i ein godkjend månad' },
  correctLead: {
    nb: 'Måneden blir stående som den er. Du ser hva rettelsen gjør før du bekrefter, og deltakeren får en melding.',
    nn: 'Månaden blir ståande som han er. Du ser kva rettinga gjer før du stadfestar, og deltakaren får ei melding.',
  },
  session: { nb: 'Økt', nn: 'Økt' },
  becomes: { nb: 'Skal være', nn: 'Skal vere' },
  absentHours: { nb: 'Timer borte', nn: 'Timar borte' },
  absentHint: { nb: 'Høyst så lenge som økten var.', nn: 'Høgst så lenge som økta var.' },
  reason: { nb: 'Grunn', nn: 'Grunn' },
  heard: { nb: 'Deltakeren har fått uttale seg', nn: 'Deltakaren har fått uttale seg' },
  showEffect: { nb: 'Vis virkningen', nn: 'Vis verknaden' },
  reasonNeeded: { nb: 'Skriv hva rettelsen bygger på.', nn: 'Skriv kva rettinga byggjer på.' },
  hoursNeeded: { nb: 'Skriv hvor lenge deltakeren var borte.', nn: 'Skriv kor lenge deltakaren var borte.' },
  corrected: {
    nb: 'Rettelsen er lagret. Meldingen til deltakeren ligger i saken.',
    nn: 'Rettinga er lagra. Meldinga til deltakaren ligg i saka.',
  },
  saved: { nb: 'Lagret.', nn: 'Lagra.' },
} as const

export const effectLead = (run: string): Text => ({
  nb: `Månedene blir stående som de er. Forskjellen blir linjer i kjøringen for ${run}, med henvisning til måneden de gjelder.`,
  nn: `Månadene blir ståande som dei er. Skilnaden blir linjer i køyringa for ${run}, med tilvising til månaden dei gjeld.`,
})

export const moneyFactRefusals = {
  'not-found': { nb: 'Saken finnes ikke.', nn: 'Saka finst ikkje.' },
  'end-before-start': {
    nb: 'Siste måned kan ikke være før første måned.',
    nn: 'Siste månad kan ikkje vere før første månad.',
  },
  'not-closed': {
    nb: 'Måneden er ikke godkjent ennå. Før fremmøtet på vanlig måte.',
    nn: 'Månaden er ikkje godkjend enno. Før frammøtet på vanleg måte.',
  },
  'longer-than-session': {
    nb: 'Fraværet kan ikke være lengre enn økten var.',
    nn: 'Fråværet kan ikkje vere lengre enn økta var.',
  },
  'no-change': { nb: 'Slik står det allerede.', nn: 'Slik står det alt.' },
  'no-child': {
    nb: 'Deltakeren har ingen barn registrert, så fraværet kan ikke gjelde barn.',
    nn: 'Deltakaren har ingen barn registrerte, så fråværet kan ikkje gjelde barn.',
  },
  'must-be-heard': {
    nb: 'Ugyldig fravær i ettertid krever at deltakeren har fått uttale seg.',
    nn: 'Ugyldig fråvær i ettertid krev at deltakaren har fått uttale seg.',
  },
} as const satisfies Record<string, Text>

/** The benefits of § 22, and those beside it. */
export const benefitTexts = {
  UNEMPLOYMENT: { nb: 'Dagpenger', nn: 'Dagpengar' },
  SICKNESS: { nb: 'Sykepenger', nn: 'Sjukepengar' },
  PARENTAL: { nb: 'Foreldrepenger', nn: 'Foreldrepengar' },
  DISABILITY: { nb: 'Uføretrygd', nn: 'Uføretrygd' },
  AAP: { nb: 'Arbeidsavklaringspenger', nn: 'Arbeidsavklaringspengar' },
  TRANSITIONAL: { nb: 'Overgangsstønad', nn: 'Overgangsstønad' },
  CHILD_BENEFIT: { nb: 'Barnetrygd', nn: 'Barnetrygd' },
  CASH_FOR_CARE: { nb: 'Kontantstøtte', nn: 'Kontantstøtte' },
  OTHER: { nb: 'En annen ytelse', nn: 'Ei anna yting' },
} as const satisfies Record<string, Text>
