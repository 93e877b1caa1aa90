import type { citizenship } from '../../rules/citizenship'
import type { CodesOf, Notice } from '../chapter'

/** Every notice and warning the rule may raise. */
export const citizenshipNotices: Readonly<
  Record<CodesOf<typeof citizenship, 'notices' | 'warnings'>, Notice>
> = {
  GUIDANCE_ONLY: { cite: 'statsborgerloven § 7', when: 'Alltid.', text: 'Svaret er veiledende. UDI avgjør.' },
  GAP_READING_DIFFERS: {
    cite: 'statsborgerforskriften § 3-3',
    when: 'En regel om sammenhengende botid er oppfylt på en annen dag når brudd i botiden leses på den andre måten.',
    text: 'Begge dagene vises.',
  },
  NORDIC_NOTIFICATION: {
    cite: 'statsborgerloven § 20',
    when: 'Søkeren er nordisk borger.',
    text: 'Nordiske borgere kan også bli norske ved melding.',
  },
  PERMITS_OVERLAP: {
    cite: 'statsborgerforskriften § 3-1',
    when: 'To tillatelser gjelder på samme dag.',
    text: 'Dagene er regnet én gang. Kontroller datoene.',
  },
  ARRIVED_LATE: {
    cite: 'statsborgerforskriften § 3-1',
    when: 'Søkeren kom mer enn seks måneder etter at den første tillatelsen begynte å gjelde.',
    text: 'Botiden regnes fra ankomsten. Kontroller datoen.',
  },
  TRIP_OPEN: {
    cite: 'statsborgerforskriften § 3-4',
    when: 'Et opphold i utlandet har ingen hjemkomst.',
    text: 'Oppholdet er regnet til dagen det spørres for.',
  },
  NEAR_LIMIT: {
    cite: 'statsborgerloven § 7 første ledd bokstav e',
    when: 'Det skiller høyst to dager mellom det som er talt, og det som kreves.',
    text: 'Kontroller alle datoer før det søkes.',
  },
  YEAR_SUM_NEAR_LIMIT: {
    cite: 'statsborgerforskriften § 3-4',
    when: 'Dagene i utlandet i et kalenderår er mellom 58 og 62.',
    text: '«To måneder» er ikke angitt i dager. Svaret kan falle annerledes ut hos UDI.',
  },
  PENDING_USED: {
    cite: 'statsborgerforskriften § 3-3',
    when: 'En søknad som ikke er avgjort, er regnet med.',
    text: 'Tiden teller bare hvis tillatelsen blir gitt.',
  },
  NO_BASIS_FOR_PERMANENT: {
    cite: 'statsborgerloven § 7 første ledd bokstav d',
    when: 'Den siste tillatelsen danner ikke grunnlag for permanent opphold.',
    text: 'Vilkårene for permanent oppholdstillatelse må være oppfylt.',
  },
  CITIZENSHIP_UNKNOWN: {
    cite: 'statsborgerloven §§ 13 og 14',
    when: 'Statsborgerskapet er oppgitt som ukjent.',
    text: 'Reglene for nordiske borgere, EØS-borgere og statsløse er ikke prøvd.',
  },
  RELIES_ON_RENEWAL: {
    cite: 'statsborgerloven § 7 første ledd bokstav e',
    when: 'Dagen ligger etter at den siste tillatelsen utløper.',
    text: 'Det er antatt at tillatelsen fornyes.',
  },
  BORDERLINE: {
    cite: 'statsborgerforskriften § 3-4',
    when: 'Andre måter å regne reisedager og «to måneder» på gir en annen dag.',
    text: 'Den tidligste og den seneste dagen vises.',
  },
  RESIDENCE_ENDED: {
    cite: 'statsborgerloven § 7 første ledd bokstav c',
    when: 'Den siste tillatelsen er utløpt før dagen det spørres for.',
    text: 'Botiden er avsluttet. Det er ikke antatt at tillatelsen fornyes.',
  },
}
