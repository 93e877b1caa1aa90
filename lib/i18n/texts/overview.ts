import type { Text } from '../text'

export const overviewTexts = {
  title: { nb: 'Oversikt over fremmøte', nn: 'Oversikt over frammøte' },
  lastFour: { nb: 'Siste fire uker', nn: 'Siste fire veker' },
  attendance: { nb: 'Fremmøte', nn: 'Frammøte' },
  group: { nb: 'Gruppe', nn: 'Gruppe' },
  members: { nb: 'Deltakere', nn: 'Deltakarar' },
  participant: { nb: 'Deltaker', nn: 'Deltakar' },
  caseNumber: { nb: 'Sak', nn: 'Sak' },
  planned: { nb: 'Planlagt', nn: 'Planlagt' },
  present: { nb: 'Til stede', nn: 'Til stades' },
  late: { nb: 'Sen', nn: 'Sein' },
  valid: { nb: 'Gyldig fravær', nn: 'Gyldig fråvær' },
  leave: { nb: 'Permisjon', nn: 'Permisjon' },
  unsettled: { nb: 'Uavklart', nn: 'Uavklart' },
  invalid: { nb: 'Ugyldig', nn: 'Ugyldig' },
  groups: { nb: 'Gruppene', nn: 'Gruppene' },
  people: { nb: 'Deltakerne', nn: 'Deltakarane' },
  warnings: { nb: 'Spør hvordan det går', nn: 'Spør korleis det går' },
  noWarnings: { nb: 'Ingen har falt i fremmøte.', nn: 'Ingen har falle i frammøte.' },
  why: { nb: 'Hvorfor', nn: 'Kvifor' },
  warningRule: {
    nb: 'Under 80 % siste fire uker, eller 15 prosentpoeng lavere enn de fire ukene før. Innvilget permisjon regnes ikke med. Minst to dager må være ført. Det er et spørsmål til deltakeren, og får aldri følger av seg selv.',
    nn: 'Under 80 % siste fire veker, eller 15 prosentpoeng lågare enn dei fire vekene før. Innvilga permisjon blir ikkje rekna med. Minst to dagar må vere førte. Det er eit spørsmål til deltakaren, og får aldri følgjer av seg sjølv.',
  },
  nearLimit: { nb: 'Kvoter som nesten er brukt', nn: 'Kvotar som nesten er brukte' },
  nearLimitRule: { nb: 'En femtedel eller mindre står igjen.', nn: 'Ein femtedel eller mindre står att.' },
  noNearLimit: { nb: 'Ingen kvoter er nær grensen.', nn: 'Ingen kvotar er nær grensa.' },
  quota: { nb: 'Kvote', nn: 'Kvote' },
  used: { nb: 'Brukt', nn: 'Brukt' },
  law: { nb: 'Lov', nn: 'Lov' },
  csv: { nb: 'CSV', nn: 'CSV' },
  xlsx: { nb: 'Excel', nn: 'Excel' },
  download: { nb: 'Last ned', nn: 'Last ned' },
  nothing: { nb: 'Ingenting er ført de siste fire ukene.', nn: 'Ingenting er ført dei siste fire vekene.' },
  week: { nb: 'Uken', nn: 'Veka' },
  thisWeek: { nb: 'Uke for uke', nn: 'Veke for veke' },
  previous: { nb: 'Forrige uke', nn: 'Førre veke' },
  next: { nb: 'Neste uke', nn: 'Neste veke' },
  noSessions: { nb: 'Ingen økter denne uken.', nn: 'Ingen økter denne veka.' },
  notRegistered: { nb: 'ikke ført', nn: 'ikkje ført' },
  year: { nb: 'Siste tolv måneder', nn: 'Siste tolv månader' },
  month: { nb: 'Måned', nn: 'Månad' },
  date: { nb: 'Dato', nn: 'Dato' },
  code: { nb: 'Kode', nn: 'Kode' },
  hours: { nb: 'Timer', nn: 'Timar' },
  byWhom: { nb: 'Ført av', nn: 'Ført av' },
  reason: { nb: 'Grunn', nn: 'Grunn' },
  effect: { nb: 'Følge', nn: 'Følgje' },
  allThere: { nb: 'Hele dagen', nn: 'Heile dagen' },
  partly: { nb: 'Sen', nn: 'Sein' },
  toGroup: { nb: 'Åpne gruppen', nn: 'Opne gruppa' },
  overviewLink: { nb: 'Oversikt', nn: 'Oversikt' },
  groupsLink: { nb: 'Grupper', nn: 'Grupper' },
} as const satisfies Record<string, Text>

export const becauseLow = (now: string, before: string | null): Text => ({
  nb: `${now} siste fire uker${before ? `, ${before} de fire ukene før` : ''}. Det er under 80 %.`,
  nn: `${now} siste fire veker${before ? `, ${before} dei fire vekene før` : ''}. Det er under 80 %.`,
})

export const becauseFalling = (now: string, before: string): Text => ({
  nb: `Fra ${before} til ${now}. Det er et fall på minst 15 prosentpoeng.`,
  nn: `Frå ${before} til ${now}. Det er eit fall på minst 15 prosentpoeng.`,
})

export const attendedShare = (share: string, before: string | null): Text => ({
  nb: `${share} til stede${before ? `. De fire ukene før: ${before}` : ''}.`,
  nn: `${share} til stades${before ? `. Dei fire vekene før: ${before}` : ''}.`,
})

export const reversals = (invalid: number, reversed: number): Text => ({
  nb: `Satt til ugyldig: ${invalid}. Gjort om: ${reversed}.`,
  nn: `Sett til ugyldig: ${invalid}. Gjort om: ${reversed}.`,
})
