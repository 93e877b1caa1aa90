import type { Text } from '../text'

/** What stands on the line beside the plan's own elements and milestones. */
export const lineTexts = {
  leave: { nb: 'Permisjon eller langt fravær', nn: 'Permisjon eller langt fråvær' },
  pause: { nb: 'Programmet er stanset', nn: 'Programmet er stansa' },
  end: { nb: 'Programmet er avsluttet', nn: 'Programmet er avslutta' },
  extension: { nb: 'Forlengelse av programmet', nn: 'Forlenging av programmet' },
  test: { nb: 'Prøve tatt', nn: 'Prøve teken' },
  norwegianEndsOn: { nb: 'Frist for norskopplæringen', nn: 'Frist for norskopplæringa' },
  socialStudiesBy: { nb: 'Frist for samfunnskunnskap', nn: 'Frist for samfunnskunnskap' },
  testBy: { nb: 'Frist for prøven i samfunnskunnskap', nn: 'Frist for prøva i samfunnskunnskap' },
} as const satisfies Record<string, Text>

export const programmePageTexts = {
  title: { nb: 'Programmet for deltakeren', nn: 'Programmet for deltakaren' },
  lead: {
    nb: 'Hele programmet på deltakerens språk, med tegninger. Skriv det ut, eller vis det på skjermen.',
    nn: 'Heile programmet på språket til deltakaren, med teikningar. Skriv det ut, eller vis det på skjermen.',
  },
  open: { nb: 'Vis for deltakeren', nn: 'Vis for deltakaren' },
  back: { nb: 'Tilbake til planen', nn: 'Tilbake til planen' },
  print: { nb: 'Skriv ut', nn: 'Skriv ut' },
  pdf: { nb: 'Som PDF', nn: 'Som PDF' },
  table: { nb: 'Programmet dag for dag', nn: 'Programmet dag for dag' },
  what: { nb: 'Hva', nn: 'Kva' },
  kind: { nb: 'Slag', nn: 'Slag' },
  from: { nb: 'Fra', nn: 'Frå' },
  to: { nb: 'Til', nn: 'Til' },
  hours: { nb: 'Timer i uken', nn: 'Timar i veka' },
  leaveLane: { nb: 'Permisjon', nn: 'Permisjon' },
  deadlineLane: { nb: 'Frister og prøver', nn: 'Fristar og prøver' },
} as const satisfies Record<string, Text>
