import type { Text } from '../text'

export const trendTexts = {
  title: { nb: 'Utvikling siste tolv måneder', nn: 'Utvikling siste tolv månader' },
  period: { nb: 'Vis per', nn: 'Vis per' },
  month: { nb: 'Måned', nn: 'Månad' },
  week: { nb: 'Uke', nn: 'Veke' },
  asTable: { nb: 'Tallene som tabell', nn: 'Tala som tabell' },
  nothing: { nb: 'Ingenting er ført ennå.', nn: 'Ingenting er ført enno.' },
} as const satisfies Record<string, Text>

export const weekFrom = (monday: string): Text => ({ nb: `uken fra ${monday}`, nn: `veka frå ${monday}` })

type Point = { readonly name: string; readonly share: string }

/** What the chart says, in words. */
export const trendWords = ({ last, lowest }: { last: Point; lowest: Point }): Text => ({
  nb: `Fremmøte ${last.name}: ${last.share}. Lavest: ${lowest.share} ${lowest.name}. Innvilget permisjon regnes ikke med. Linjen er 80 %, der noen bør spørre hvordan det går.`,
  nn: `Frammøte ${last.name}: ${last.share}. Lågast: ${lowest.share} ${lowest.name}. Innvilga permisjon blir ikkje rekna med. Linja er 80 %, der nokon bør spørje korleis det går.`,
})
