import type { absence } from '../../rules/absence'
import type { CodesOf, Notice } from '../chapter'

/** Every notice and warning the rule may raise. */
export const absenceNotices: Readonly<Record<CodesOf<typeof absence, 'notices' | 'warnings'>, Notice>> = {
  CHILD_SELF_CERT_GUIDANCE: {
    cite: 'integreringsforskriften § 8',
    when: 'Egenmelding for et barns sykdom er brukt før åtte uker i programmet.',
    text: 'Eldre veiledning sier fra første dag. Forskriften har ikke et slikt unntak, og den er fulgt.',
  },
  HOLIDAY_PERIOD_UNCLEAR: {
    cite: 'integreringsforskriften § 18',
    when: 'Det er ført ferie.',
    text: 'Forskriften sier ikke om de 25 dagene er for kalenderåret eller programåret. Kommunens valg er brukt.',
  },
  CHILD_COUNT_UNCLEAR: {
    cite: 'integreringsforskriften § 7',
    when: 'De to måtene å telle barn på gir forskjellig antall dager.',
    text: 'Forskriften sier ikke hvilke barn som teller i «mer enn to barn». Kommunens valg er brukt.',
  },
  SELF_CERT_SERIES_UNCLEAR: {
    cite: 'integreringsforskriften § 8',
    when: 'Egen og barns sykdom ligger så nær at de kunne vært én rekke.',
    text: 'Forskriften sier ikke om rekken er felles. Kommunens valg er brukt.',
  },
  TRAVEL_DAYS_UNCLEAR: {
    cite: 'integreringsforskriften § 14',
    when: 'Det er ført reisedager ved dødsfall.',
    text: 'Reisedagene er regnet innenfor de ti dagene og utenfor de tre.',
  },
  CERTIFICATE_SCOPE_UNCLEAR: {
    cite: 'integreringsforskriften § 8',
    when: 'Legeerklæring mangler etter dag tre.',
    text: 'Dagene fra dag fire er regnet uten stønad. Forskriften sier ikke om de tre første også faller.',
  },
  SELF_CERT_FOUR_OR_MORE: {
    cite: 'integreringsforskriften § 9',
    when: 'Det er brukt egenmelding ved minst fire fravær de siste tolv månedene.',
    text: 'Kommunen kan, men må ikke, ta bort retten til egenmelding. Det er et vedtak.',
  },
  LEAVE_EXHAUSTED: {
    cite: 'integreringsforskriften §§ 15 og 16',
    when: 'En dag med permisjon ligger etter at permisjonen er brukt opp.',
    text: 'Avklar fraværet med deltakeren. Stønaden er borte uansett.',
  },
}
