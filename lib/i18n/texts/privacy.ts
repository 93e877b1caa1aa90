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

export const retentionTexts = {
  title: { nb: 'Sletting', nn: 'Sletting' },
  lead: {
    nb: 'Det som har stått ut tiden. Ingenting slettes før noen godkjenner listen. Vedtak, planer som er satt, erklæringer og stønad bevares.',
    nn: 'Det som har stått ut tida. Ingenting blir sletta før nokon godkjenner lista. Vedtak, planar som er sette, erklæringar og stønad blir tekne vare på.',
  },
  nothing: { nb: 'Ingenting å slette nå.', nn: 'Ingenting å slette no.' },
  what: { nb: 'Sak', nn: 'Sak' },
  since: { nb: 'Sist i bruk', nn: 'Sist i bruk' },
  approve: { nb: 'Godkjenn og slett listen', nn: 'Godkjenn og slett lista' },
} as const satisfies Record<string, Text>

export const retentionRules = {
  DRAFT_PLAN: {
    title: { nb: 'Utkast til planer', nn: 'Utkast til planar' },
    when: { nb: 'Ett år etter at programmet sluttet.', nn: 'Eitt år etter at programmet slutta.' },
  },
  NOTE: {
    title: { nb: 'Notater fra veiledning', nn: 'Notat frå rettleiing' },
    when: {
      nb: 'Ett år etter at programmet sluttet. For dem som bare har opplæring: ett år etter siste time eller føring.',
      nn: 'Eitt år etter at programmet slutta. For dei som berre har opplæring: eitt år etter siste time eller føring.',
    },
  },
  TABLET: {
    title: { nb: 'Nettbrett som ble gitt til deltakere', nn: 'Nettbrett som vart gitt til deltakarar' },
    when: { nb: '90 dager etter at de ble låst.', nn: '90 dagar etter at dei vart låste.' },
  },
  SIGN_IN: {
    title: { nb: 'Innlogginger', nn: 'Innloggingar' },
    when: { nb: 'Ett år etter siste bruk.', nn: 'Eitt år etter siste bruk.' },
  },
} as const satisfies Record<string, { title: Text; when: Text }>
