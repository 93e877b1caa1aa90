import type { Text } from '../text'

const limits = (trekk: string, half: string, twelfth: string): Text => ({
  nb: `Trekket er ${trekk}. Grensene er ${half} (halve utbetalingen) og ${twelfth} (1/12 G).`,
  nn: `Trekket er ${trekk}. Grensene er ${half} (halve utbetalinga) og ${twelfth} (1/12 G).`,
})

/** Words of the explanation of a payslip. */
export const explainTexts = {
  whyAmount: (amount: string, what: string): Text => ({
    nb: `Hvorfor ${amount}? ${what}`,
    nn: `Kvifor ${amount}? ${what}`,
  }),
  whyTotal: (amount: string): Text => ({ nb: `Hvorfor ${amount}?`, nn: `Kvifor ${amount}?` }),
  totalAnswer: { nb: 'Linjene lagt sammen.', nn: 'Linjene lagde saman.' },
  totalRule: {
    nb: 'Hver linje rundes av én gang, og summen av linjene er det som utbetales.',
    nn: 'Kvar linje blir runda av éin gong, og summen av linjene er det som blir utbetalt.',
  },
  fullRate: { nb: 'full', nn: 'full' },
  hours: (hours: string): Text => ({ nb: `${hours} timer`, nn: `${hours} timar` }),
  baseAmount: (g: string): Text => ({
    nb: `G ${g} gjelder den første i måneden`,
    nn: `G ${g} gjeld den første i månaden`,
  }),
  wholeMonth: { nb: 'Stønad for hele måneden.', nn: 'Stønad for heile månaden.' },
  partOfMonth: (days: number, of: number): Text => ({
    nb: `Stønad for ${days} av ${of} deler av måneden.`,
    nn: `Stønad for ${days} av ${of} delar av månaden.`,
  }),
  born: { nb: 'Født', nn: 'Fødd' },
  programmeStarted: { nb: 'Programmet begynte', nn: 'Programmet byrja' },
  relations: {
    SPOUSE: { nb: 'Gift fra', nn: 'Gift frå' },
    COHABITANT: { nb: 'Samboer fra', nn: 'Sambuar frå' },
    CHILD: { nb: 'Barn født', nn: 'Barn fødd' },
    PARENT: { nb: 'Bor hos foreldre fra', nn: 'Bur hos foreldre frå' },
  } as Readonly<Record<string, Text>>,
  family: { nb: 'Familie', nn: 'Familie' },
  yearly: { nb: '2 × G per år', nn: '2 × G per år' },
  rateShare: { nb: 'Deltakerens sats', nn: 'Satsen til deltakaren' },
  monthly: { nb: 'Per måned', nn: 'Per månad' },
  perDay: { nb: 'Per dag', nn: 'Per dag' },
  perHour: { nb: 'Per time, av året', nn: 'Per time, av året' },
  share: { nb: 'Delen av måneden', nn: 'Delen av månaden' },
  partOfDay: { nb: 'Ikke møtt, deler av dagen', nn: 'Ikkje møtt, delar av dagen' },
  invalidAnswer: (quantity: string): Text => ({
    nb: `${quantity} var ugyldig fravær. En dag er 1/30 av månedsbeløpet.`,
    nn: `${quantity} var ugyldig fråvær. Ein dag er 1/30 av månadsbeløpet.`,
  }),
  unpaidAnswer: (quantity: string): Text => ({
    nb: `${quantity} gir ikke rett til stønad, uten å være ugyldig.`,
    nn: `${quantity} gir ikkje rett til stønad, utan å vere ugyldig.`,
  }),
  invalidRule: {
    nb: 'Ugyldig fravær trekkes like lenge som det varte, med deltakerens egen sats.',
    nn: 'Ugyldig fråvær blir trekt like lenge som det varte, med satsen til deltakaren.',
  },
  unpaidRule: {
    nb: 'Fravær som forskriften ikke gir stønad for, lønnes ikke.',
    nn: 'Fråvær som forskrifta ikkje gir stønad for, blir ikkje lønt.',
  },
  allAccepted: { nb: 'Alt fraværet godtas', nn: 'Alt fråværet blir godteke' },
  oneAccepted: { nb: 'Én av dagene endres til gyldig', nn: 'Éin av dagane blir endra til gyldig' },
  needsDecision: (trekk: string, half: string, twelfth: string): Text => ({
    nb: `Ja. ${limits(trekk, half, twelfth).nb} Deltakeren skal varsles før vedtaket.`,
    nn: `Ja. ${limits(trekk, half, twelfth).nn} Deltakaren skal varslast før vedtaket.`,
  }),
  noDecision: (trekk: string, half: string, twelfth: string): Text => ({
    nb: `Nei. ${limits(trekk, half, twelfth).nb} Deltakeren får beskjed og kan si imot.`,
    nn: `Nei. ${limits(trekk, half, twelfth).nn} Deltakaren får beskjed og kan seie imot.`,
  }),
  noParticipation: {
    nb: 'Den som ikke har deltatt noen dag i måneden, har ikke rett til stønad for den.',
    nn: 'Den som ikkje har delteke nokon dag i månaden, har ikkje rett til stønad for han.',
  },
  setOff: {
    nb: 'For mye utbetalt stønad kan trekkes i senere utbetalinger.',
    nn: 'For mykje utbetalt stønad kan trekkjast i seinare utbetalingar.',
  },
  backPay: {
    nb: 'En tidligere måned ble betalt for lavt, og resten betales nå.',
    nn: 'Ein tidlegare månad vart betalt for lågt, og resten blir betalt no.',
  },
  notBelowZero: { nb: 'Trekk kan aldri bli mer enn stønaden.', nn: 'Trekk kan aldri bli meir enn stønaden.' },
  work: {
    nb: 'Lønnet arbeid som er en del av programmet, trekkes fra time for time.',
    nn: 'Lønt arbeid som er ein del av programmet, blir trekt frå time for time.',
  },
  benefit: {
    nb: 'Stønaden settes ned for andre ytelser for de samme dagene.',
    nn: 'Stønaden blir sett ned for andre ytingar for dei same dagane.',
  },
}
