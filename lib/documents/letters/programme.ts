import { appeal, heading, madeUnder, REPLACES, reasons, replacement, text } from './shared'
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
    madeUnder(
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
    madeUnder(
      'Vedtaket er gjort etter integreringsloven §§ 3, 8, 9 og 12.',
      'Vedtaket er gjort etter integreringslova §§ 3, 8, 9 og 12.',
    ),
    ...appeal,
  ],
}

export const plan: LetterTemplate = {
  version: 'plan-1',
  values: ['planNumber', 'goal', 'startsOn', 'endsOn', 'changeReason', 'replacedOn'],
  choices: { ...REPLACES, planVersion: ['FIRST', 'CHANGED'], agrees: ['YES', 'NO'] },
  title: { nb: 'Vedtak om integreringsplan', nn: 'Vedtak om integreringsplan' },
  body: [
    replacement,
    {
      choose: 'planVersion',
      of: {
        FIRST: [
          text(
            'Kommunen har fastsatt integreringsplanen din. Planen er laget sammen med deg.',
            'Kommunen har fastsett integreringsplanen din. Planen er laga saman med deg.',
          ),
        ],
        CHANGED: [
          text(
            'Kommunen har endret integreringsplanen din. Det er nå versjon {planNumber} som gjelder. Grunnen er: {changeReason}',
            'Kommunen har endra integreringsplanen din. Det er no versjon {planNumber} som gjeld. Grunnen er: {changeReason}',
          ),
        ],
      },
    },
    text(
      'Sluttmålet ditt er: {goal}. Programmet varer fra {startsOn} til {endsOn}. Hele planen ligger ved.',
      'Sluttmålet ditt er: {goal}. Programmet varer frå {startsOn} til {endsOn}. Heile planen ligg ved.',
    ),
    {
      choose: 'agrees',
      of: {
        YES: [],
        NO: [
          text(
            'Du er ikke enig i hele planen. Det du mener, står i planen.',
            'Du er ikkje samd i heile planen. Det du meiner, står i planen.',
          ),
        ],
      },
    },
    ...reasons,
    madeUnder(
      'Vedtaket er gjort etter integreringsloven §§ 13, 14, 14 a og 15.',
      'Vedtaket er gjort etter integreringslova §§ 13, 14, 14 a og 15.',
    ),
    ...appeal,
  ],
}

export const extension: LetterTemplate = {
  version: 'forlengelse-1',
  values: ['appliedOn', 'months', 'newEnd', 'replacedOn'],
  choices: { ...REPLACES, outcome: ['GRANTED', 'REFUSED'] },
  title: { nb: 'Svar på søknad om lengre program', nn: 'Svar på søknad om lengre program' },
  body: [
    replacement,
    text(
      'Du søkte {appliedOn} om å få programmet forlenget med {months} måneder.',
      'Du søkte {appliedOn} om å få programmet forlengt med {months} månader.',
    ),
    {
      choose: 'outcome',
      of: {
        GRANTED: [
          text(
            'Kommunen sier ja. Siste dag i programmet blir {newEnd}.',
            'Kommunen seier ja. Siste dag i programmet blir {newEnd}.',
          ),
        ],
        REFUSED: [text('Kommunen sier nei.', 'Kommunen seier nei.')],
      },
    },
    ...reasons,
    madeUnder(
      'Vedtaket er gjort etter integreringsloven §§ 13 og 14.',
      'Vedtaket er gjort etter integreringslova §§ 13 og 14.',
    ),
    ...appeal,
  ],
}
