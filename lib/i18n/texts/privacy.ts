import type { Text } from '../text'

export const privacyTexts = {
  title: { nb: 'Innsyn for deltakeren', nn: 'Innsyn for deltakaren' },
  lead: {
    nb: 'Alt kommunen har om personen, med formål og behandlingsgrunnlag (personvernforordningen art. 15), som dokument og som data.',
    nn: 'Alt kommunen har om personen, med formål og behandlingsgrunnlag (personvernforordninga art. 15), som dokument og som data.',
  },
  review: { nb: 'Se gjennom det som kan gjelde andre', nn: 'Sjå gjennom det som kan gjelde andre' },
  reviewLead: {
    nb: 'Kryss av for det som skal skjules. Det som gjelder andre, er krysset av fra før.',
    nn: 'Kryss av for det som skal skjulast. Det som gjeld andre, er kryssa av frå før.',
  },
  nothing: { nb: 'Det er ingenting å se gjennom.', nn: 'Det er ingenting å sjå gjennom.' },
  hide: { nb: 'Skjul', nn: 'Skjul' },
  where: { nb: 'Hvor', nn: 'Kvar' },
  what: { nb: 'Det som står', nn: 'Det som står' },
  make: { nb: 'Lag innsyn (zip med PDF og JSON)', nn: 'Lag innsyn (zip med PDF og JSON)' },
  open: { nb: 'Innsyn for deltakeren', nn: 'Innsyn for deltakaren' },
} as const satisfies Record<string, Text>
