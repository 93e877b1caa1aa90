import { appeal, heading, lawText, text } from './shared'
import type { LetterTemplate, Part } from './template'

const choices = { late: ['NO', 'YES'] } as const
const values = ['complainedOn', 'decidedOn', 'what'] as const

const late: Part = {
  choose: 'late',
  of: {
    NO: [],
    YES: [
      text(
        'Klagen kom etter fristen. Kommunen har likevel tatt den til behandling.',
        'Klaga kom etter fristen. Kommunen har likevel teke ho til behandling.',
      ),
      { free: 'statement' },
    ],
  },
}

const assessment: Part = {
  free: 'reasonConsiderations',
  heading: { nb: 'Slik har kommunen vurdert klagen', nn: 'Slik har kommunen vurdert klaga' },
}

/** To the statsforvalter, who decides the complaint (forvaltningsloven § 33 fourth paragraph). */
export const forwarding: LetterTemplate = {
  version: 'oversendelse-1',
  values: [...values, 'name'],
  choices,
  title: { nb: 'Oversendelse av klage', nn: 'Oversending av klage' },
  body: [
    text(
      '{name} har {complainedOn} klaget på kommunens vedtak {decidedOn}. Saken gjelder: {what}.',
      '{name} har {complainedOn} klaga på vedtaket til kommunen {decidedOn}. Saka gjeld: {what}.',
    ),
    late,
    heading('Klagen', 'Klaga'),
    { free: 'message' },
    assessment,
    lawText(
      'Kommunen har prøvd saken på nytt og har ikke endret vedtaket. Klagen sendes over til avgjørelse med vedtaket, begrunnelsen og sakens dokumenter. Klageren har fått kopi av dette brevet.',
      'Kommunen har prøvd saka på nytt og har ikkje endra vedtaket. Klaga blir send over til avgjerd med vedtaket, grunngivinga og dokumenta i saka. Klagaren har fått kopi av dette brevet.',
    ),
    lawText(
      'Oversendelsen følger av forvaltningsloven § 33.',
      'Oversendinga følgjer av forvaltningslova § 33.',
    ),
  ],
}

/** To the participant: who decides now, and what more may be said. */
export const forwarded: LetterTemplate = {
  version: 'klage-sendt-1',
  values: [...values],
  choices,
  title: {
    nb: 'Vi har sendt klagen din til Statsforvalteren',
    nn: 'Vi har sendt klaga di til Statsforvaltaren',
  },
  body: [
    text(
      'Du klaget {complainedOn} på vedtaket vi gjorde {decidedOn}. Vedtaket gjelder: {what}.',
      'Du klaga {complainedOn} på vedtaket vi gjorde {decidedOn}. Vedtaket gjeld: {what}.',
    ),
    late,
    lawText(
      'Vi har sett på saken en gang til og har ikke endret vedtaket. Derfor har vi sendt klagen til Statsforvalteren, som avgjør den.',
      'Vi har sett på saka ein gong til og har ikkje endra vedtaket. Derfor har vi sendt klaga til Statsforvaltaren, som avgjer ho.',
    ),
    assessment,
    heading('Hva skjer nå?', 'Kva skjer no?'),
    lawText(
      'Statsforvalteren skriver til deg når klagen er avgjort. Vil du si noe mer, kan du skrive til oss eller rett til Statsforvalteren. Vi hjelper deg, med tolk hvis du trenger det. Du har rett til å se det vi har skrevet til Statsforvalteren.',
      'Statsforvaltaren skriv til deg når klaga er avgjord. Vil du seie noko meir, kan du skrive til oss eller rett til Statsforvaltaren. Vi hjelper deg, med tolk om du treng det. Du har rett til å sjå det vi har skrive til Statsforvaltaren.',
    ),
    lawText(
      'Vi har behandlet klagen etter forvaltningsloven § 33.',
      'Vi har behandla klaga etter forvaltningslova § 33.',
    ),
  ],
}

/** A complaint that came too late is dismissed; that is a decision, which may itself be appealed. */
export const dismissed: LetterTemplate = {
  version: 'klage-avvist-1',
  values: [...values],
  choices: {},
  title: { nb: 'Vi kan ikke behandle klagen din', nn: 'Vi kan ikkje behandle klaga di' },
  body: [
    text(
      'Du klaget {complainedOn} på vedtaket vi gjorde {decidedOn}. Vedtaket gjelder: {what}.',
      'Du klaga {complainedOn} på vedtaket vi gjorde {decidedOn}. Vedtaket gjeld: {what}.',
    ),
    lawText(
      'Klagen kom etter at fristen var ute. Derfor avviser vi den, og vedtaket står.',
      'Klaga kom etter at fristen var ute. Derfor avviser vi ho, og vedtaket står.',
    ),
    assessment,
    lawText(
      'Klagen er avvist etter forvaltningsloven §§ 31 og 33.',
      'Klaga er avvist etter forvaltningslova §§ 31 og 33.',
    ),
    ...appeal,
  ],
}

/** What the statsforvalter came to, told by the municipality in plain words. */
export const appealOutcome: LetterTemplate = {
  version: 'klage-avgjort-1',
  values: [...values, 'outcomeOn'],
  choices: { appealOutcome: ['UPHELD', 'CHANGED', 'ANNULLED', 'SENT_BACK'] },
  title: { nb: 'Statsforvalteren har avgjort klagen din', nn: 'Statsforvaltaren har avgjort klaga di' },
  body: [
    text(
      'Du klaget {complainedOn} på vedtaket vi gjorde {decidedOn}. Vedtaket gjelder: {what}. Statsforvalteren avgjorde klagen {outcomeOn}.',
      'Du klaga {complainedOn} på vedtaket vi gjorde {decidedOn}. Vedtaket gjeld: {what}. Statsforvaltaren avgjorde klaga {outcomeOn}.',
    ),
    {
      choose: 'appealOutcome',
      of: {
        UPHELD: [
          text(
            'Statsforvalteren er enig med kommunen. Vedtaket står.',
            'Statsforvaltaren er samd med kommunen. Vedtaket står.',
          ),
        ],
        CHANGED: [
          text(
            'Statsforvalteren har endret vedtaket. Kommunen gjør det Statsforvalteren har bestemt.',
            'Statsforvaltaren har endra vedtaket. Kommunen gjer det Statsforvaltaren har bestemt.',
          ),
        ],
        ANNULLED: [
          text(
            'Statsforvalteren har opphevet vedtaket. Det gjelder ikke lenger.',
            'Statsforvaltaren har oppheva vedtaket. Det gjeld ikkje lenger.',
          ),
        ],
        SENT_BACK: [
          text(
            'Statsforvalteren har opphevet vedtaket og sendt saken tilbake. Kommunen skal behandle den på nytt, og du får et nytt vedtak.',
            'Statsforvaltaren har oppheva vedtaket og sendt saka tilbake. Kommunen skal behandle ho på nytt, og du får eit nytt vedtak.',
          ),
        ],
      },
    },
    heading('Hva kan du gjøre?', 'Kva kan du gjere?'),
    lawText(
      'Du kan ikke klage en gang til på det Statsforvalteren har bestemt. Mener du at noe er feil, kan du be Sivilombudet se på saken. Vi forklarer gjerne hva avgjørelsen betyr for deg, med tolk hvis du trenger det.',
      'Du kan ikkje klage ein gong til på det Statsforvaltaren har bestemt. Meiner du at noko er feil, kan du be Sivilombodet sjå på saka. Vi forklarer gjerne kva avgjerda betyr for deg, med tolk om du treng det.',
    ),
  ],
}
