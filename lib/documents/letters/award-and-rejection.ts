import { appeal, heading, lawText, REPLACES, reasons, replacement, text } from './shared'
import type { LetterTemplate } from './template'

export const award: LetterTemplate = {
  version: 'tildeling-1',
  values: ['settledOn', 'startsOn', 'replacedOn'],
  choices: { ...REPLACES, start: ['KNOWN', 'UNKNOWN'], right: ['RIGHT', 'OFFER'] },
  title: {
    nb: 'Du får introduksjonsprogram og introduksjonsstønad',
    nn: 'Du får introduksjonsprogram og introduksjonsstønad',
  },
  body: [
    replacement,
    text(
      'Du ble bosatt i kommunen {settledOn}. Kommunen gir deg introduksjonsprogram.',
      'Du vart busett i kommunen {settledOn}. Kommunen gir deg introduksjonsprogram.',
    ),
    {
      choose: 'right',
      of: {
        RIGHT: [
          text(
            'Du har rett og plikt til å delta. Det betyr at du får programmet, og at du må møte.',
            'Du har rett og plikt til å delta. Det tyder at du får programmet, og at du må møte.',
          ),
        ],
        OFFER: [
          text(
            'Du har ikke krav på programmet etter loven, men kommunen tilbyr deg det.',
            'Du har ikkje krav på programmet etter lova, men kommunen tilbyr deg det.',
          ),
        ],
      },
    },
    {
      choose: 'start',
      of: {
        KNOWN: [text('Programmet starter {startsOn}.', 'Programmet startar {startsOn}.')],
        UNKNOWN: [
          text(
            'Når programmet starter, står i integreringsplanen som vi lager sammen med deg.',
            'Når programmet startar, står i integreringsplanen som vi lagar saman med deg.',
          ),
        ],
      },
    },
    heading('Introduksjonsstønad', 'Introduksjonsstønad'),
    text(
      'Du får introduksjonsstønad så lenge du deltar. Hvor mye du får, følger av integreringsloven § 20. Beløpet og regnestykket står på slippen du får hver måned. Er du borte uten gyldig grunn, blir stønaden mindre.',
      'Du får introduksjonsstønad så lenge du deltek. Kor mykje du får, følgjer av integreringslova § 20. Beløpet og reknestykket står på slippen du får kvar månad. Er du borte utan gyldig grunn, blir stønaden mindre.',
    ),
    ...reasons,
    lawText(
      'Vedtaket er gjort etter integreringsloven §§ 8, 9, 12 og 19.',
      'Vedtaket er gjort etter integreringslova §§ 8, 9, 12 og 19.',
    ),
    ...appeal,
  ],
}

export const rejection: LetterTemplate = {
  version: 'avslag-1',
  values: ['replacedOn'],
  choices: {
    ...REPLACES,
    rejectionGround: ['OUTSIDE_TARGET_GROUP', 'TWO_YEARS_PASSED', 'IN_WORK', 'INTERRUPTED_BEFORE'],
  },
  title: { nb: 'Du får ikke introduksjonsprogram', nn: 'Du får ikkje introduksjonsprogram' },
  body: [
    replacement,
    text(
      'Kommunen har vurdert om du har rett til introduksjonsprogram. Svaret er nei.',
      'Kommunen har vurdert om du har rett til introduksjonsprogram. Svaret er nei.',
    ),
    {
      choose: 'rejectionGround',
      of: {
        OUTSIDE_TARGET_GROUP: [
          text(
            'Du er ikke blant dem som loven gir rett til programmet. Loven krever blant annet en bestemt oppholdstillatelse, alder og bosetting.',
            'Du er ikkje blant dei som lova gir rett til programmet. Lova krev mellom anna eit bestemt opphaldsløyve, alder og busetjing.',
          ),
        ],
        TWO_YEARS_PASSED: [
          text(
            'Loven gir rett til programmet når du har bodd mindre enn to år i en norsk kommune. Du har bodd her lenger enn det.',
            'Lova gir rett til programmet når du har budd mindre enn to år i ein norsk kommune. Du har budd her lenger enn det.',
          ),
        ],
        IN_WORK: [
          text(
            'Loven gir ikke rett til programmet når du har eller er tilbudt arbeid i minst 30 timer i uken.',
            'Lova gir ikkje rett til programmet når du har eller er tilboden arbeid i minst 30 timar i veka.',
          ),
        ],
        INTERRUPTED_BEFORE: [
          text(
            'Du har tidligere avbrutt eller takket nei til program. Da har kommunen ikke plikt til å gi det på nytt.',
            'Du har tidlegare avbrote eller takka nei til program. Då har kommunen ikkje plikt til å gi det på nytt.',
          ),
        ],
      },
    },
    ...reasons,
    lawText(
      'Vedtaket er gjort etter integreringsloven §§ 3, 8, 9 og 12.',
      'Vedtaket er gjort etter integreringslova §§ 3, 8, 9 og 12.',
    ),
    ...appeal,
  ],
}
