import type { Text } from '../text'

export const pendingWhy = {
  title: { nb: 'Hvorfor er uavklart ikke ugyldig?', nn: 'Kvifor er uavklart ikkje ugyldig?' },
  answer: {
    nb: 'Ingen mister stønad fordi noe mangler. Fraværet er uavklart til en navngitt person har avgjort det.',
    nn: 'Ingen mister stønad fordi noko manglar. Fråværet er uavklart til ein namngitt person har avgjort det.',
  },
  decision: {
    nb: 'Bare en rådgiver eller leder kan sette fraværet til ugyldig, med grunn, når deltakeren er hørt eller svarfristen er ute.',
    nn: 'Berre ein rådgivar eller leiar kan setje fråværet til ugyldig, med grunn, når deltakaren er høyrd eller svarfristen er ute.',
  },
} as const satisfies Record<string, Text>
