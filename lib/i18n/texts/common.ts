import type { Text } from '../text'

export const commonTexts = {
  show: { nb: 'Vis', nn: 'Vis' },
  hide: { nb: 'Skjul', nn: 'Skjul' },
  close: { nb: 'Lukk', nn: 'Lukk' },
  back: { nb: 'Tilbake', nn: 'Tilbake' },
  today: { nb: 'I dag', nn: 'I dag' },
  todayInLine: { nb: 'i dag', nn: 'i dag' },
  daysOver: { nb: 'dager over', nn: 'dagar over' },
  dayOver: { nb: 'dag over', nn: 'dag over' },
  daysLeft: { nb: 'dager igjen', nn: 'dagar igjen' },
  dayLeft: { nb: 'dag igjen', nn: 'dag igjen' },
  paused: { nb: 'Pauset', nn: 'Sett på pause' },
  noDeadline: { nb: 'uten frist', nn: 'utan frist' },
  case: { nb: 'Sak', nn: 'Sak' },
  caseTabs: { nb: 'Deler av saken', nn: 'Delar av saka' },
  pages: { nb: 'Sider', nn: 'Sider' },
  previous: { nb: 'Forrige', nn: 'Førre' },
  next: { nb: 'Neste', nn: 'Neste' },
  done: { nb: 'Ferdig', nn: 'Ferdig' },
  now: { nb: 'Nå', nn: 'No' },
  later: { nb: 'Senere', nn: 'Seinare' },
  met: { nb: 'Oppfylt', nn: 'Oppfylt' },
  notMet: { nb: 'Ikke oppfylt', nn: 'Ikkje oppfylt' },
  mustAssess: { nb: 'Må vurderes', nn: 'Må vurderast' },
  result: { nb: 'Resultat', nn: 'Resultat' },
  condition: { nb: 'Vilkår', nn: 'Vilkår' },
  fact: { nb: 'Opplysning', nn: 'Opplysning' },
  source: { nb: 'Kilde', nn: 'Kjelde' },
  law: { nb: 'Lov', nn: 'Lov' },
  staleWhat: {
    nb: 'Det du har skrevet, er her ennå. Hent siste versjon før du lagrer.',
    nn: 'Det du har skrive, er her enno. Hent siste versjon før du lagrar.',
  },
  staleLoad: { nb: 'Hent siste versjon', nn: 'Hent siste versjon' },
  needsInterpreter: { nb: 'trenger tolk', nn: 'treng tolk' },
  of: { nb: 'av', nn: 'av' },
} as const satisfies Record<string, Text>

/** `at` is a clock time, `10.42`. */
export const changedBy = (name: string, at: string): Text => ({
  nb: `Endret av ${name} kl. ${at}`,
  nn: `Endra av ${name} kl. ${at}`,
})

export const pageOf = (page: number, pages: number): Text => ({
  nb: `Side ${page} av ${pages}`,
  nn: `Side ${page} av ${pages}`,
})

export const weekOf = (week: number, weeks: number): Text => ({
  nb: `Uke ${week} av ${weeks}`,
  nn: `Veke ${week} av ${weeks}`,
})

export const untilDate = (date: string): Text => ({ nb: `til ${date}`, nn: `til ${date}` })
