import type { Text } from '../text'

const text = (nb: string, nn: string): Text => ({ nb, nn })

export const historyTexts = {
  open: text('Tidsmaskin', 'Tidsmaskin'),
  title: text('Saken slik den var kjent', 'Saka slik ho var kjend'),
  lead: text(
    'Velg en dag. Siden viser det som var skrevet i saken ved slutten av dagen, og loven slik den gjaldt.',
    'Vel ein dag. Sida viser det som var skrive i saka ved slutten av dagen, og lova slik ho galdt.',
  ),
  day: text('Dag', 'Dag'),
  show: text('Vis', 'Vis'),
  back: text('Tilbake til loggen', 'Tilbake til loggen'),
  assessment: text('Rett og plikt', 'Rett og plikt'),
  notAssessed: text('Ikke vurdert ennå.', 'Ikkje vurdert enno.'),
  plans: text('Planer', 'Planar'),
  decisions: text('Vedtak', 'Vedtak'),
  changes: text('Permisjon, stans og forlengelse', 'Permisjon, stans og forlenging'),
  none: text('Ingen den dagen.', 'Ingen den dagen.'),
  law: text('Tallene i loven den dagen', 'Tala i lova den dagen'),
  what: text('Hva', 'Kva'),
  status: text('Status', 'Status'),
  period: text('Tid', 'Tid'),
  last: text('Sist hendt', 'Sist hendt'),
  number: text('Tall', 'Tal'),
  value: text('Verdi', 'Verdi'),
  source: text('Kilde', 'Kjelde'),
  draftNote: text(
    'Av et utkast vises bare at det fantes: innholdet ble låst da planen ble satt.',
    'Av eit utkast blir det berre vist at det fanst: innhaldet vart låst då planen vart sett.',
  ),
} as const satisfies Record<string, Text>

export const effectKindTexts: Readonly<Record<string, Text>> = {
  PAUSE: text('Stans', 'Stans'),
  END: text('Programmet avsluttet', 'Programmet avslutta'),
  EXTENSION: text('Forlengelse', 'Forlenging'),
}

export const eventsUntil = (count: number): Text =>
  text(`${count} hendelser i loggen til da. Den siste:`, `${count} hendingar i loggen til då. Den siste:`)
