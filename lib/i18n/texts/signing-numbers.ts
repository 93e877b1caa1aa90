import type { Text } from '../text'

export const signingNumbersTexts = {
  title: { nb: 'Signering i tall', nn: 'Signering i tal' },
  lead: {
    nb: 'De siste tolv månedene, i trinn på fem, så ingen tabell røper et skjult tall i en annen. Tall under fem vises ikke, og personer med adressesperre er ikke talt med.',
    nn: 'Dei siste tolv månadene, i steg på fem, så ingen tabell røper eit skjult tal i ein annan. Tal under fem blir ikkje viste, og personar med adressesperre er ikkje talde med.',
  },
  byLanguage: { nb: 'Etter språk', nn: 'Etter språk' },
  byMonth: { nb: 'Etter måned', nn: 'Etter månad' },
  byBoth: { nb: 'Etter måned og språk', nn: 'Etter månad og språk' },
  byInterpreter: { nb: 'Tolkens kvalifikasjon', nn: 'Kvalifikasjonen til tolken' },
  month: { nb: 'Måned', nn: 'Månad' },
  meetings: { nb: 'Møter', nn: 'Møte' },
  none: { nb: 'Uten tolk', nn: 'Utan tolk' },
  few: { nb: 'under 5', nn: 'under 5' },
  empty: { nb: 'Ingen møter ennå.', nn: 'Ingen møte enno.' },
} as const satisfies Record<string, Text>
