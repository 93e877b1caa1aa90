import { appeal, lawText, REPLACES, reasons, replacement, text } from './shared'
import type { LetterTemplate, Part } from './template'

export const leave: LetterTemplate = {
  version: 'permisjon-1',
  values: ['appliedOn', 'leaveWords', 'fromDate', 'toDate', 'replacedOn'],
  choices: { ...REPLACES, outcome: ['GRANTED', 'REFUSED'], stipend: ['KEPT', 'NOT_KEPT', 'NONE'] },
  title: { nb: 'Svar på søknad om permisjon', nn: 'Svar på søknad om permisjon' },
  body: [
    replacement,
    text('Du søkte {appliedOn} om fri: {leaveWords}.', 'Du søkte {appliedOn} om fri: {leaveWords}.'),
    {
      choose: 'outcome',
      of: {
        GRANTED: [
          text(
            'Kommunen sier ja. Du har permisjon fra introduksjonsprogrammet fra og med {fromDate} til og med {toDate}.',
            'Kommunen seier ja. Du har permisjon frå introduksjonsprogrammet frå og med {fromDate} til og med {toDate}.',
          ),
        ],
        REFUSED: [
          text(
            'Kommunen sier nei. Du må møte som vanlig fra {fromDate} til {toDate}. Er du borte, kan stønaden bli mindre.',
            'Kommunen seier nei. Du må møte som vanleg frå {fromDate} til {toDate}. Er du borte, kan stønaden bli mindre.',
          ),
        ],
      },
    },
    {
      choose: 'stipend',
      of: {
        KEPT: [
          text(
            'Du beholder introduksjonsstønaden disse dagene.',
            'Du beheld introduksjonsstønaden desse dagane.',
          ),
        ],
        NOT_KEPT: [
          text(
            'Du får ikke introduksjonsstønad disse dagene.',
            'Du får ikkje introduksjonsstønad desse dagane.',
          ),
        ],
        NONE: [],
      },
    },
    ...reasons,
    lawText(
      'Vedtaket er gjort etter integreringsloven § 17 og integreringsforskriften kapittel 4.',
      'Vedtaket er gjort etter integreringslova § 17 og integreringsforskrifta kapittel 4.',
    ),
    ...appeal,
  ],
}

const stopGround: Part = {
  choose: 'stopGround',
  of: {
    ABSENCE: [
      text(
        'Grunnen er at du har vært mye borte uten gyldig grunn.',
        'Grunnen er at du har vore mykje borte utan gyldig grunn.',
      ),
    ],
    BEHAVIOUR: [
      text(
        'Grunnen er at oppførselen din har gått ut over andre.',
        'Grunnen er at oppførselen din har gått ut over andre.',
      ),
    ],
    ILLNESS: [
      text(
        'Grunnen er at du er alvorlig syk eller syk over lang tid.',
        'Grunnen er at du er alvorleg sjuk eller sjuk over lang tid.',
      ),
    ],
    OTHER: [
      text(
        'Grunnen er forhold hos deg som vi skriver om nedenfor.',
        'Grunnen er forhold hos deg som vi skriv om nedanfor.',
      ),
    ],
  },
}

const whileStopped: readonly Part[] = [
  text(
    'Du får ikke introduksjonsstønad mens programmet er stanset. Trenger du hjelp til å klare deg, kan du søke Nav om økonomisk sosialhjelp.',
    'Du får ikkje introduksjonsstønad mens programmet er stansa. Treng du hjelp til å klare deg, kan du søkje Nav om økonomisk sosialhjelp.',
  ),
  stopGround,
]

export const stop: LetterTemplate = {
  version: 'stans-2',
  values: ['fromDate', 'toDate', 'replacedOn'],
  choices: {
    ...REPLACES,
    stopType: ['TEMPORARY', 'PERMANENT', 'LIFTED'],
    stopGround: ['ABSENCE', 'BEHAVIOUR', 'ILLNESS', 'OTHER'],
  },
  title: {
    nb: 'Vedtak om stans av introduksjonsprogrammet',
    nn: 'Vedtak om stans av introduksjonsprogrammet',
  },
  body: [
    replacement,
    {
      choose: 'stopType',
      of: {
        TEMPORARY: [
          text(
            'Programmet ditt er stanset fra og med {fromDate} til og med {toDate}. Etter det kan du fortsette.',
            'Programmet ditt er stansa frå og med {fromDate} til og med {toDate}. Etter det kan du halde fram.',
          ),
          ...whileStopped,
        ],
        PERMANENT: [
          text(
            'Programmet ditt er stanset for godt fra og med {fromDate}. Du får et deltakerbevis som viser det du har gjort.',
            'Programmet ditt er stansa for godt frå og med {fromDate}. Du får eit deltakarbevis som viser det du har gjort.',
          ),
          ...whileStopped,
        ],
        LIFTED: [
          text(
            'Stansen er opphevet. Du er i programmet og får introduksjonsstønad fra og med {fromDate}.',
            'Stansen er oppheva. Du er i programmet og får introduksjonsstønad frå og med {fromDate}.',
          ),
        ],
      },
    },
    ...reasons,
    lawText(
      'Vedtaket er gjort etter integreringsloven § 18.',
      'Vedtaket er gjort etter integreringslova § 18.',
    ),
    ...appeal,
  ],
}
