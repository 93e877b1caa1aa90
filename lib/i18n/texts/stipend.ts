import type { Text } from '../text'

const counted = (count: number, nb: readonly [string, string], nn: readonly [string, string]): Text => ({
  nb: `${count} ${count === 1 ? nb[0] : nb[1]}`,
  nn: `${count} ${count === 1 ? nn[0] : nn[1]}`,
})

export const stipendTexts = {
  title: { nb: 'Månedslutt', nn: 'Månadsslutt' },
  months: { nb: 'Måneder', nn: 'Månader' },
  month: { nb: 'Måned', nn: 'Månad' },
  status: { nb: 'Status', nn: 'Status' },
  notAMonth: { nb: 'Skriv en måned fra 2021 eller senere.', nn: 'Skriv ein månad frå 2021 eller seinare.' },
  calculate: { nb: 'Beregn måneden', nn: 'Rekn ut månaden' },
  recalculate: { nb: 'Beregn på nytt', nn: 'Rekn ut på nytt' },
  nextException: { nb: 'Neste unntak', nn: 'Neste unntak' },
  send: { nb: 'Send til godkjenning', nn: 'Send til godkjenning' },
  approve: { nb: 'Godkjenn og lås', nn: 'Godkjenn og lås' },
  sendBack: { nb: 'Send tilbake', nn: 'Send tilbake' },
  sendBackWhy: { nb: 'Hvorfor sendes måneden tilbake?', nn: 'Kvifor blir månaden send tilbake?' },
  export: { nb: 'Lag fil til lønn', nn: 'Lag fil til lønn' },
  download: { nb: 'Last ned filen', nn: 'Last ned fila' },
  downloadWorkbook: { nb: 'Som Excel', nn: 'Som Excel' },
  setOffAmount: { nb: 'Beløp å motregne nå', nn: 'Beløp å motrekne no' },
  setOffHint: {
    nb: 'Tomt: alt som gjenstår. Det skal være igjen nok til å leve av.',
    nn: 'Tomt: alt som står att. Det skal vere att nok til å leve av.',
  },
  setOffPart: { nb: 'Motregn en del', nn: 'Motrekn ein del' },
  compare: { nb: 'Sammenlign', nn: 'Samanlikn' },
  working: { nb: 'Et øyeblikk …', nn: 'Eit augneblink …' },
  notCalculated: {
    nb: 'Måneden er over, men ikke beregnet ennå.',
    nn: 'Månaden er over, men ikkje rekna ut enno.',
  },

  stepCalculated: { nb: 'Beregnet', nn: 'Rekna ut' },
  stepExceptions: { nb: 'Unntak løses', nn: 'Unntak blir løyste' },
  stepSent: { nb: 'Sendt', nn: 'Sendt' },
  stepApproved: { nb: 'Godkjent av en annen', nn: 'Godkjend av ein annan' },
  stepLocked: { nb: 'Låst', nn: 'Låst' },
  stepExported: { nb: 'Eksportert', nn: 'Eksportert' },
  progress: { nb: 'Framdrift', nn: 'Framdrift' },

  exceptions: { nb: 'Unntak', nn: 'Unntak' },
  onlyThese: {
    nb: 'Bare disse trenger deg. Du kan stoppe og fortsette.',
    nn: 'Berre desse treng deg. Du kan stoppe og halde fram.',
  },
  noExceptions: { nb: 'Ingen unntak gjenstår.', nn: 'Ingen unntak står att.' },
  participant: { nb: 'Deltaker', nn: 'Deltakar' },
  whatToSettle: { nb: 'Hva må avklares', nn: 'Kva må avklarast' },
  effect: { nb: 'Virkning, kr', nn: 'Verknad, kr' },
  action: { nb: 'Handling', nn: 'Handling' },
  unknown: { nb: 'ukjent', nn: 'ukjent' },
  resolved: { nb: 'Løst', nn: 'Løyst' },

  confirm: { nb: 'Bekreft', nn: 'Stadfest' },
  roundedRate: {
    nb: 'Satsen er vist i hele øre. Beløpet er regnet av den nøyaktige satsen.',
    nn: 'Satsen er vist i heile øre. Beløpet er rekna av den nøyaktige satsen.',
  },
  settle: { nb: 'Avklar', nn: 'Avklar' },
  registerWeek: { nb: 'Før økten', nn: 'Før økta' },
  choose: { nb: 'Velg', nn: 'Vel' },
  decide: { nb: 'Varsel og vedtak', nn: 'Varsel og vedtak' },
  openCase: { nb: 'Åpne saken', nn: 'Opne saka' },
  setOff: { nb: 'Motregn nå', nn: 'Motrekn no' },
  pay: { nb: 'Etterbetal nå', nn: 'Etterbetal no' },
  wait: { nb: 'Vent', nn: 'Vent' },
  hold: { nb: 'Betal uten trekk til vedtak er fattet', nn: 'Betal utan trekk til vedtak er gjort' },
  decided: { nb: 'Vedtaket er fattet', nn: 'Vedtaket er gjort' },
  openDecision: { nb: 'Åpne vedtaket', nn: 'Opne vedtaket' },

  rate: { nb: 'Sats', nn: 'Sats' },
  absence: { nb: 'Fravær', nn: 'Fråvær' },
  gross: { nb: 'Stønad', nn: 'Stønad' },
  deductions: { nb: 'Trekk', nn: 'Trekk' },
  paid: { nb: 'Utbetales', nn: 'Blir utbetalt' },
  lastMonth: { nb: 'Måneden før', nn: 'Månaden før' },
  change: { nb: 'Forskjell', nn: 'Skilnad' },
  sum: { nb: 'Sum for klare saker', nn: 'Sum for klare saker' },
  total: { nb: 'Sum', nn: 'Sum' },
  beforeApproval: { nb: 'Før godkjenning', nn: 'Før godkjenning' },
  sumsEqual: { nb: 'Summen av linjer er lik kontrollsummen', nn: 'Summen av linjer er lik kontrollsummen' },
  sumsDiffer: {
    nb: 'Summen av linjer er ikke lik kontrollsummen',
    nn: 'Summen av linjer er ikkje lik kontrollsummen',
  },
  ratesChecked: { nb: 'Grunnbeløpet gjelder for måneden', nn: 'Grunnbeløpet gjeld for månaden' },
  ratesOld: {
    nb: 'Grunnbeløpet er ikke fastsatt for måneden ennå',
    nn: 'Grunnbeløpet er ikkje fastsett for månaden enno',
  },
  nothingChanged: { nb: 'Ingenting er endret siden beregningen', nn: 'Ingenting er endra sidan utrekninga' },
  otherApproves: { nb: 'En annen enn deg godkjenner', nn: 'Ein annan enn deg godkjenner' },

  slip: { nb: 'Stønad', nn: 'Stønad' },
  line: { nb: 'Linje', nn: 'Linje' },
  quantity: { nb: 'Antall', nn: 'Tal' },
  amount: { nb: 'Kroner', nn: 'Kroner' },
  why: { nb: 'Hvorfor', nn: 'Kvifor' },
  kroner: { nb: 'kroner', nn: 'kroner' },
  ready: { nb: 'Klar', nn: 'Klar' },
  hasException: { nb: 'Har unntak', nn: 'Har unntak' },
  dayByDay: { nb: 'Dag for dag', nn: 'Dag for dag' },
  invalid: { nb: 'Ugyldig', nn: 'Ugyldig' },
  noPayments: { nb: 'Ingen utbetalinger ennå.', nn: 'Ingen utbetalingar enno.' },
  fractionNote: { nb: 'Regnet med brøk, og rundet av én gang.', nn: 'Rekna med brøk, og runda av éin gong.' },
  wholeDay: { nb: 'Ikke møtt, hele dagen', nn: 'Ikkje møtt, heile dagen' },
  setInvalid: { nb: 'Satt til ugyldig av', nn: 'Sett til ugyldig av' },
  payments: { nb: 'Utbetalinger', nn: 'Utbetalingar' },
  open: { nb: 'Åpne', nn: 'Opne' },
  back: { nb: 'Tilbake', nn: 'Tilbake' },
  returned: { nb: 'Sendt tilbake', nn: 'Send tilbake' },
} as const satisfies Record<string, Text>

export const statusTexts = {
  NONE: { nb: 'Ikke beregnet', nn: 'Ikkje rekna ut' },
  DRAFT: { nb: 'Utkast', nn: 'Utkast' },
  SENT: { nb: 'Til godkjenning', nn: 'Til godkjenning' },
  APPROVED: { nb: 'Godkjent og låst', nn: 'Godkjend og låst' },
  EXPORTED: { nb: 'Eksportert', nn: 'Eksportert' },
} as const satisfies Record<string, Text>

/** How many cases have a rate. What they come to is no product: some are paid for a part of the month. */
export const casesAtRate = (count: number, rate: Text): Text =>
  counted(
    count,
    [`sak, ${rate.nb.toLowerCase()} sats`, `saker, ${rate.nb.toLowerCase()} sats`],
    [`sak, ${rate.nn.toLowerCase()} sats`, `saker, ${rate.nn.toLowerCase()} sats`],
  )

export const rateTexts: Readonly<Record<string, Text>> = {
  FULL: { nb: 'Full', nn: 'Full' },
  FIVE_SIXTHS: { nb: '5/6', nn: '5/6' },
  TWO_THIRDS: { nb: '2/3', nn: '2/3' },
  FIVE_NINTHS: { nb: '5/9', nn: '5/9' },
  ONE_THIRD: { nb: '1/3', nn: '1/3' },
  FIVE_EIGHTEENTHS: { nb: '5/18', nn: '5/18' },
}

/** Why the rate is what it is. */
export const rateReasons: Readonly<Record<string, Text>> = {
  FULL: { nb: 'Fylt 25 år: full sats.', nn: 'Fylt 25 år: full sats.' },
  FIVE_SIXTHS: {
    nb: 'To uten barn, begge i programmet: 5/6 hver.',
    nn: 'To utan barn, begge i programmet: 5/6 kvar.',
  },
  TWO_THIRDS: { nb: 'Under 25 år: 2/3 av full sats.', nn: 'Under 25 år: 2/3 av full sats.' },
  FIVE_NINTHS: {
    nb: 'Under 25 år, to uten barn, begge i programmet: 5/6 av 2/3.',
    nn: 'Under 25 år, to utan barn, begge i programmet: 5/6 av 2/3.',
  },
  ONE_THIRD: {
    nb: 'Under 25 år og bor hos foreldre: 1/3 av full sats.',
    nn: 'Under 25 år og bur hos foreldre: 1/3 av full sats.',
  },
  FIVE_EIGHTEENTHS: {
    nb: 'Under 25 år hos foreldre, to uten barn, begge i programmet: 5/6 av 1/3.',
    nn: 'Under 25 år hos foreldre, to utan barn, begge i programmet: 5/6 av 1/3.',
  },
}

export const lineTexts: Readonly<Record<string, Text>> = {
  STIPEND: { nb: 'Stønad', nn: 'Stønad' },
  INVALID_DAYS: { nb: 'Trekk for ugyldig fravær', nn: 'Trekk for ugyldig fråvær' },
  INVALID_HOURS: { nb: 'Trekk for ugyldig fravær, timer', nn: 'Trekk for ugyldig fråvær, timar' },
  UNPAID_DAYS: { nb: 'Fravær uten stønad', nn: 'Fråvær utan stønad' },
  UNPAID_HOURS: { nb: 'Fravær uten stønad, timer', nn: 'Fråvær utan stønad, timar' },
  NO_PARTICIPATION: { nb: 'Ikke deltatt hele måneden', nn: 'Ikkje delteke heile månaden' },
  WORK_IN_PROGRAMME: { nb: 'Lønnet arbeid i programmet', nn: 'Lønt arbeid i programmet' },
  SET_OFF: { nb: 'Motregning av for mye utbetalt', nn: 'Motrekning av for mykje utbetalt' },
  BACK_PAY: { nb: 'Etterbetaling', nn: 'Etterbetaling' },
  NOT_BELOW_ZERO: { nb: 'Utbetalingen blir aldri under null', nn: 'Utbetalinga blir aldri under null' },
}
export const benefitLine: Text = { nb: 'Samordning med annen ytelse', nn: 'Samordning med anna yting' }

/** What each exception is, in one line; then why. */
export const exceptionTexts = {
  DECISION_NEEDED: { nb: 'Trekket krever enkeltvedtak', nn: 'Trekket krev enkeltvedtak' },
  PENDING_ABSENCE: { nb: 'Fravær er uavklart', nn: 'Fråvær er uavklart' },
  MISSING_REGISTER: { nb: 'Fremmøte er ikke ført', nn: 'Frammøte er ikkje ført' },
  FACTS_REFUSED: { nb: 'Opplysningene kan ikke stå sammen', nn: 'Opplysningane kan ikkje stå saman' },
  OVERPAID: { nb: 'For mye utbetalt', nn: 'For mykje utbetalt' },
  UNDERPAID: { nb: 'For lite utbetalt', nn: 'For lite utbetalt' },
  UNPAID_ABSENCE: { nb: 'Fravær som ikke gir stønad', nn: 'Fråvær som ikkje gir stønad' },
  BENEFIT_REDUCTION: { nb: 'Samordnet med en annen ytelse', nn: 'Samordna med ei anna yting' },
  OTHER_BENEFIT: { nb: 'En ytelse som ikke er vurdert', nn: 'Ei yting som ikkje er vurdert' },
  CHANGED_FACTS: { nb: 'Endret siden forrige måned', nn: 'Endra sidan førre månad' },
  BOTH_CAUSES: { nb: 'Dager med to slags fravær', nn: 'Dagar med to slags fråvær' },
  TURNED_25: { nb: 'Fylte 25 år', nn: 'Fylte 25 år' },
  RATE_CHANGE: { nb: 'Satsen endret seg i måneden', nn: 'Satsen endra seg i månaden' },
  FIRST_MONTH: { nb: 'Første måned', nn: 'Første månad' },
  LAST_MONTH: { nb: 'Siste måned', nn: 'Siste månad' },
  NO_TIMETABLE: { nb: 'Ingen timeplan', nn: 'Ingen timeplan' },
  BASE_AMOUNT: { nb: 'Grunnbeløpet er ikke fastsatt', nn: 'Grunnbeløpet er ikkje fastsett' },
} as const satisfies Record<string, Text>

/** What about a person a payment rests on. */
export const factTexts: Readonly<Record<string, Text>> = {
  birthDate: { nb: 'fødselsdato', nn: 'fødselsdato' },
  startedOn: { nb: 'programmets start', nn: 'starten på programmet' },
  endedOn: { nb: 'programmets slutt', nn: 'slutten på programmet' },
  family: { nb: 'familie', nn: 'familie' },
  benefits: { nb: 'andre ytelser', nn: 'andre ytingar' },
  works: { nb: 'lønnet arbeid i programmet', nn: 'lønt arbeid i programmet' },
  absence: { nb: 'fravær', nn: 'fråvær' },
  missing: { nb: 'fremmøte som ikke var ført', nn: 'frammøte som ikkje var ført' },
  differences: { nb: 'en tidligere måned', nn: 'ein tidlegare månad' },
  policy: { nb: 'kommunens regler eller grunnbeløpet', nn: 'reglane i kommunen eller grunnbeløpet' },
  come: { nb: 'kommet til', nn: 'komen til' },
  gone: { nb: 'ikke lenger med', nn: 'ikkje lenger med' },
}

export const dayCount = (count: number): Text => counted(count, ['dag', 'dager'], ['dag', 'dagar'])

export const monthTitle = (month: string): Text => ({
  nb: `Månedslutt, ${month}`,
  nn: `Månadsslutt, ${month}`,
})

export const payrollRun = (day: string): Text => ({ nb: `Lønnskjøring ${day}.`, nn: `Lønskøyring ${day}.` })

export const baseAmountIs = (g: string): Text => ({ nb: `G er ${g}.`, nn: `G er ${g}.` })

export const readyCount = (count: number): Text => ({ nb: `${count} klare`, nn: `${count} klare` })

export const exceptionsLeft = (count: number): Text => ({
  nb: `${count} unntak må løses før sending`,
  nn: `${count} unntak må løysast før sending`,
})

export const exceptionsRemain = (count: number): Text => ({
  nb: count === 0 ? 'Alle unntak er løst' : `${count} unntak gjenstår`,
  nn: count === 0 ? 'Alle unntak er løyste' : `${count} unntak står att`,
})

export const readyCases = (count: number, reduced: number): Text => ({
  nb: `${count} klare saker, ${reduced} med trekk`,
  nn: `${count} klare saker, ${reduced} med trekk`,
})

export const canBeCalculatedFrom = (month: string, from: string): Text => ({
  nb: `${month} kan beregnes fra ${from}.`,
  nn: `${month} kan reknast ut frå ${from}.`,
})

export const invalidDays = (count: number): Text =>
  counted(count, ['ugyldig dag', 'ugyldige dager'], ['ugyldig dag', 'ugyldige dagar'])

export const exceptionDetails = {
  decision: (days: number): Text => ({
    nb: `${dayCount(days).nb} er både minst 50 % av utbetalingen og minst 1/12 G. Deltakeren må varsles og få uttale seg.`,
    nn: `${dayCount(days).nn} er både minst 50 % av utbetalinga og minst 1/12 G. Deltakaren må varslast og få uttale seg.`,
  }),
  pending: (days: number): Text => ({
    nb: `${dayCount(days).nb} venter på en avgjørelse. Uavklart gir ikke trekk.`,
    nn: `${dayCount(days).nn} ventar på ei avgjerd. Uavklart gir ikkje trekk.`,
  }),
  missing: (group: string, sessions: number, first: string): Text => ({
    nb: `${group}: ${counted(sessions, ['økt', 'økter'], ['økt', 'økter']).nb}, den første ${first}`,
    nn: `${group}: ${counted(sessions, ['økt', 'økter'], ['økt', 'økter']).nn}, den første ${first}`,
  }),
  missingFor: (count: number): Text => ({ nb: `${count} deltakere`, nn: `${count} deltakarar` }),
  correction: (month: string): Text => ({
    nb: `Opplysningene for ${month} ble endret etter at måneden ble godkjent.`,
    nn: `Opplysningane for ${month} vart endra etter at månaden vart godkjend.`,
  }),
  unpaid: {
    nb: 'Fraværet er ikke ugyldig, men gir ikke rett til stønad. Det må en person stå for.',
    nn: 'Fråværet er ikkje ugyldig, men gir ikkje rett til stønad. Det må ein person stå for.',
  },
  benefit: {
    nb: 'Ytelsen trekkes fra for de samme dagene. Reduksjonen er en del av vedtaket om stønad.',
    nn: 'Ytinga blir trekt frå for dei same dagane. Reduksjonen er ein del av vedtaket om stønad.',
  },
  otherBenefit: {
    nb: 'Ytelsen står ikke i loven, og gir ikke trekk. En person må se om den likevel er en av dem.',
    nn: 'Ytinga står ikkje i lova, og gir ikkje trekk. Ein person må sjå om ho likevel er ei av dei.',
  },
  changedFacts: (facts: readonly string[]): Text => ({
    nb: `Andre opplysninger enn da forrige måned ble godkjent: ${facts.map((fact) => factTexts[fact]?.nb ?? fact).join(', ')}.`,
    nn: `Andre opplysningar enn då førre månad vart godkjend: ${facts.map((fact) => factTexts[fact]?.nn ?? fact).join(', ')}.`,
  }),
  both: (days: number): Text => ({
    nb: `${dayCount(days).nb} har både ugyldig fravær og fravær uten stønad. Regnet som ugyldig.`,
    nn: `${dayCount(days).nn} har både ugyldig fråvær og fråvær utan stønad. Rekna som ugyldig.`,
  }),
  turned25: (birthday: string, days: number): Text => ({
    nb: `Full sats i ${dayCount(days).nb} fra ${birthday}, etter kommunens regel.`,
    nn: `Full sats i ${dayCount(days).nn} frå ${birthday}, etter regelen i kommunen.`,
  }),
  part: (date: string, days: number): Text => ({
    nb: `${date}. ${days} av 30 deler etter kommunens regel for delmåned.`,
    nn: `${date}. ${days} av 30 delar etter regelen i kommunen for delmånad.`,
  }),
  rateChange: {
    nb: 'Familie eller alder endret satsen. Se linjene før du bekrefter.',
    nn: 'Familie eller alder endra satsen. Sjå linjene før du stadfestar.',
  },
  noTimetable: {
    nb: 'Deltakeren går ikke i noen gruppe, så ingen har ført fremmøte.',
    nn: 'Deltakaren går ikkje i noka gruppe, så ingen har ført frammøte.',
  },
  baseAmount: {
    nb: 'Beregnet med grunnbeløpet fra i fjor. Differansen etterbetales når det nye er fastsatt.',
    nn: 'Rekna med grunnbeløpet frå i fjor. Differansen blir etterbetalt når det nye er fastsett.',
  },
} as const

export const resolvedBy = (name: string, date: string): Text => ({
  nb: `${name}, ${date}`,
  nn: `${name}, ${date}`,
})

export const choiceTexts = {
  CONFIRM: { nb: 'Bekreftet', nn: 'Stadfesta' },
  DECIDED: { nb: 'Vedtak fattet', nn: 'Vedtak gjort' },
  HOLD: { nb: 'Betales uten trekk', nn: 'Blir betalt utan trekk' },
  SET_OFF: { nb: 'Motregnes', nn: 'Blir motrekna' },
  PAY: { nb: 'Etterbetales', nn: 'Blir etterbetalt' },
  WAIT: { nb: 'Venter', nn: 'Ventar' },
} as const satisfies Record<string, Text>

export const approvedBy = (name: string, at: string): Text => ({
  nb: `Godkjent av ${name} ${at}. Måneden er låst.`,
  nn: `Godkjend av ${name} ${at}. Månaden er låst.`,
})

export const exportedAt = (at: string, hash: string): Text => ({
  nb: `Eksportert ${at}. SHA-256: ${hash}`,
  nn: `Eksportert ${at}. SHA-256: ${hash}`,
})

export const changedNames = (names: string): Text => ({
  nb: `Endret siden beregningen: ${names}. Beregn på nytt først.`,
  nn: `Endra sidan utrekninga: ${names}. Rekn ut på nytt først.`,
})

export const sentByOther = (name: string): Text => ({
  nb: `Sendt av ${name}. En annen må godkjenne.`,
  nn: `Sendt av ${name}. Ein annan må godkjenne.`,
})

export const slipOf = (month: string, caseNumber: string): Text => ({
  nb: `Stønad for ${month}. Sak ${caseNumber}.`,
  nn: `Stønad for ${month}. Sak ${caseNumber}.`,
})

export const paidOn = (date: string): Text => ({ nb: `Utbetales ${date}`, nn: `Blir utbetalt ${date}` })

export const comparedWith = (month: string): Text => ({ nb: `Mot ${month}`, nn: `Mot ${month}` })

export const previousWas = (month: string, amount: string, change: string): Text => ({
  nb: `${month}: ${amount}. Forskjell ${change}.`,
  nn: `${month}: ${amount}. Skilnad ${change}.`,
})

export const withNote = (noticeOn: string | null, decidedOn: string, reference: string): Text => ({
  nb: `${noticeOn ? `Varslet ${noticeOn}, v` : 'V'}edtak ${decidedOn}, ${reference}`,
  nn: `${noticeOn ? `Varsla ${noticeOn}, v` : 'V'}edtak ${decidedOn}, ${reference}`,
})

/** Why the month could not go on. */
export const runRefusals = {
  'not-found': { nb: 'Måneden finnes ikke.', nn: 'Månaden finst ikkje.' },
  sent: {
    nb: 'Måneden er sendt til godkjenning. Den må sendes tilbake før den kan beregnes på nytt.',
    nn: 'Månaden er send til godkjenning. Han må sendast tilbake før han kan reknast ut på nytt.',
  },
  closed: { nb: 'Måneden er godkjent og låst.', nn: 'Månaden er godkjend og låst.' },
  'not-draft': { nb: 'Måneden er ikke et utkast lenger.', nn: 'Månaden er ikkje eit utkast lenger.' },
  'not-sent': { nb: 'Måneden er ikke sendt til godkjenning.', nn: 'Månaden er ikkje send til godkjenning.' },
  'not-approved': {
    nb: 'Måneden må være godkjent av en annen før den kan eksporteres.',
    nn: 'Månaden må vere godkjend av ein annan før han kan eksporterast.',
  },
  'must-be-put-right': {
    nb: 'Dette kan ikke bekreftes. Årsaken må rettes, og måneden beregnes på nytt.',
    nn: 'Dette kan ikkje stadfestast. Årsaka må rettast, og månaden reknast ut på nytt.',
  },
  'no-decision': {
    nb: 'Trekket må gjennom varsel, uttalelse og vedtak først. En annen må ha godkjent vedtaket.',
    nn: 'Trekket må gjennom varsel, fråsegn og vedtak først. Ein annan må ha godkjent vedtaket.',
  },
  'decision-differs': {
    nb: 'Vedtaket gjelder et annet beløp enn trekket slik det er nå. Ta det opp på nytt.',
    nn: 'Vedtaket gjeld eit anna beløp enn trekket slik det er no. Ta det opp på nytt.',
  },
  'same-person': {
    nb: 'Du har beregnet eller sendt måneden. En annen må godkjenne den.',
    nn: 'Du har rekna ut eller sendt månaden. Ein annan må godkjenne han.',
  },
  'sums-differ': {
    nb: 'Summen av linjene er ikke lik utbetalingen. Måneden kan ikke godkjennes.',
    nn: 'Summen av linjene er ikkje lik utbetalinga. Månaden kan ikkje godkjennast.',
  },
} as const satisfies Record<string, Text>

export const pendingLeft = (count: string): Text => ({
  nb: `Fravær er uavklart for ${count} deltakere. Uavklart fravær må avgjøres av en person før måneden kan sendes.`,
  nn: `Fråvær er uavklart for ${count} deltakarar. Uavklart fråvær må avgjerast av ein person før månaden kan sendast.`,
})

export const alreadyExported = (at: string): Text => ({
  nb: `Måneden ble eksportert ${at}. Last ned den samme filen.`,
  nn: `Månaden vart eksportert ${at}. Last ned den same fila.`,
})
