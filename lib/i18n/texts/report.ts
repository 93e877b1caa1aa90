import type { Text } from '../text'

export const reportTexts = {
  link: { nb: 'Lenke uten innlogging', nn: 'Lenkje utan innlogging' },
  linkLead: {
    nb: 'For praksisplass, videregående skole og andre som ikke har konto. Lenken viser bare denne gruppen og disse dagene, og slutter å virke 14 dager etter siste dag.',
    nn: 'For praksisplass, vidaregåande skule og andre som ikkje har konto. Lenkja viser berre denne gruppa og desse dagane, og sluttar å verke 14 dagar etter siste dag.',
  },
  newLink: { nb: 'Lag lenke', nn: 'Lag lenkje' },
  recipient: { nb: 'Hvem får lenken?', nn: 'Kven får lenkja?' },
  recipientHint: { nb: 'Navnet står ved det de melder.', nn: 'Namnet står ved det dei melder.' },
  firstDay: { nb: 'Første dag', nn: 'Første dag' },
  lastDay: { nb: 'Siste dag', nn: 'Siste dag' },
  tooLong: {
    nb: 'En lenke gjelder én økt eller høyst én uke.',
    nn: 'Ei lenkje gjeld éi økt eller høgst éi veke.',
  },
  endBeforeStart: { nb: 'Siste dag kan ikke være før første.', nn: 'Siste dag kan ikkje vere før første.' },
  noLinks: { nb: 'Ingen lenker er i bruk.', nn: 'Ingen lenkjer er i bruk.' },
  revoke: { nb: 'Trekk tilbake', nn: 'Trekk tilbake' },
  send: { nb: 'Send', nn: 'Send' },
  formTitle: { nb: 'Meld fremmøte', nn: 'Meld frammøte' },
  formLead: {
    nb: 'Alle er til stede. Endre bare for dem som ikke var der, og send hver økt.',
    nn: 'Alle er til stades. Endre berre for dei som ikkje var der, og send kvar økt.',
  },
  sent: { nb: 'Mottatt. Takk.', nn: 'Motteke. Takk.' },
  notSent: {
    nb: 'Det ble ikke tatt imot. Se over og send på nytt.',
    nn: 'Det vart ikkje teke imot. Sjå over og send på nytt.',
  },
  sentAlready: { nb: 'Sendt', nn: 'Sendt' },
  notYet: { nb: 'Kan sendes fra dagen økten holdes.', nn: 'Kan sendast frå dagen økta blir halden.' },
  closed: {
    nb: 'Lenken virker ikke lenger. Be kommunen om en ny.',
    nn: 'Lenkja verkar ikkje lenger. Be kommunen om ei ny.',
  },
  noSessions: { nb: 'Det er ingen økter disse dagene.', nn: 'Det er ingen økter desse dagane.' },
  hoursAway: { nb: 'Kvarter borte', nn: 'Kvarter borte' },
  changed: {
    nb: 'Noen har ført økten. Ta kontakt med kommunen om noe er feil.',
    nn: 'Nokon har ført økta. Ta kontakt med kommunen om noko er feil.',
  },
} as const satisfies Record<string, Text>

/** What the one who reports may say: no illness by name. */
export const reportMarkTexts = {
  PRESENT: { nb: 'Til stede', nn: 'Til stades' },
  UNEXPLAINED: { nb: 'Borte', nn: 'Borte' },
  LATE: { nb: 'Deler av økten borte', nn: 'Delar av økta borte' },
} as const satisfies Record<string, Text>

/** Why no link was made. */
export const reportRefusals = {
  'not-found': { nb: 'Gruppen finnes ikke.', nn: 'Gruppa finst ikkje.' },
  'not-own-group': { nb: 'Dette er en annen lærers gruppe.', nn: 'Dette er gruppa til ein annan lærar.' },
} as const satisfies Record<string, Text>

const NOT_SENT: Readonly<Record<string, Text>> = {
  'registered-already': reportTexts.changed,
  'in-future': reportTexts.notYet,
  'month-closed': {
    nb: 'Måneden er avsluttet. Ta kontakt med kommunen.',
    nn: 'Månaden er avslutta. Ta kontakt med kommunen.',
  },
  'longer-than-session': {
    nb: 'Ingen kan være borte lenger enn økten varte.',
    nn: 'Ingen kan vere borte lenger enn økta varte.',
  },
  'not-enrolled': {
    nb: 'En av deltakerne går ikke her lenger. Se over listen og send på nytt.',
    nn: 'Ein av deltakarane går ikkje her lenger. Sjå over lista og send på nytt.',
  },
  'outside-timetable': {
    nb: 'Økten er flyttet eller avlyst. Se over listen.',
    nn: 'Økta er flytta eller avlyst. Sjå over lista.',
  },
}

/** Why a session was not taken in, by the code in the address. */
export const notSentText = (code: string): Text => NOT_SENT[code] ?? reportTexts.notSent
