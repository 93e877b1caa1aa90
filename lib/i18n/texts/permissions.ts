import type { Permission } from '#lib/platform/access'
import type { Text } from '../text'

const text = (nb: string, nn: string): Text => ({ nb, nn })

/** Each permission in words. One without words does not compile. */
export const permissionTexts: Readonly<Record<Permission, Text>> = {
  'day:read': text('se sin egen dag', 'sjå sin eigen dag'),
  'participant:read': text('åpne deltakere og saker', 'opne deltakarar og saker'),
  'participant:register': text('registrere deltakere', 'registrere deltakarar'),
  'participant:reveal-identity': text('vise hele identitetsnummeret', 'vise heile identitetsnummeret'),
  'eligibility:assess': text('vurdere rett og plikt', 'vurdere rett og plikt'),
  'plan:read': text('lese planer', 'lese planar'),
  'plan:write': text('skrive planer', 'skrive planar'),
  'plan:decide': text('sette planer ved vedtak', 'setje planar ved vedtak'),
  'declaration:read': text('lese erklæringer og kontrakter', 'lese erklæringar og kontraktar'),
  'declaration:sign': text('gjøre klar og ta imot signatur', 'gjere klar og ta imot signatur'),
  'attendance:read': text('se fremmøte', 'sjå frammøte'),
  'attendance:record': text('føre fremmøte', 'føre frammøte'),
  'attendance:decide': text('avklare fravær', 'avklare fråvær'),
  'group:manage': text('styre grupper og timeplan', 'styre grupper og timeplan'),
  'leave:grant': text('innvilge permisjon', 'innvilge permisjon'),
  'stipend:read': text('se stønad', 'sjå stønad'),
  'stipend:prepare': text('beregne måneden', 'rekne ut månaden'),
  'stipend:approve': text('godkjenne måneden', 'godkjenne månaden'),
  'stipend:export': text('hente lønnsfilen', 'hente lønsfila'),
  'trail:read': text('lese loggen', 'lese loggen'),
  'access:read': text('se denne tabellen', 'sjå denne tabellen'),
  'access-log:read': text('gå gjennom hvem som har åpnet saker', 'gå gjennom kven som har opna saker'),
  'archive:export': text('eksportere saker til arkivet', 'eksportere saker til arkivet'),
  'case:open': text('åpne andres sak med skrevet grunn', 'opne andre si sak med skriven grunn'),
  'delegation:manage': text('sette inn vikar', 'setje inn vikar'),
  'disqualification:register': text('registrere inhabile', 'registrere inhabile'),
  'privacy:answer': text('gi deltakeren innsyn', 'gi deltakaren innsyn'),
  'protection:grant': text('gi tilgang til skjermede saker', 'gi tilgang til skjerma saker'),
  'protection:set': text('endre adressebeskyttelse', 'endre adressevern'),
  'settings:read': text('lese innstillinger', 'lese innstillingar'),
  'settings:write': text('endre innstillinger', 'endre innstillingar'),
}
