import type { procedure } from '../../rules/procedure'
import type { CodesOf, Notice } from '../chapter'

/** Every notice the rule may raise. */
export const procedureNotices: Readonly<Record<CodesOf<typeof procedure, 'notices'>, Notice>> = {
  NOTICE_EXEMPTION_REASON: {
    cite: 'forvaltningsloven § 16',
    when: 'Bare et unntak fjerner plikten til å varsle.',
    text: 'Skriv hvorfor unntaket gjelder.',
  },
  DEADLINE_MOVED: {
    cite: 'domstolloven § 149',
    when: 'Siste dag i klagefristen er en fridag.',
    text: 'Fristen er flyttet til neste virkedag.',
  },
  NOT_NOTIFIED: {
    cite: 'forvaltningsloven § 29',
    when: 'Det er klaget, men parten er ikke underrettet om vedtaket.',
    text: 'Fristen har ikke begynt å løpe. Klagen er i tide.',
  },
  LATE_STAFF_DECIDES: {
    cite: 'forvaltningsloven § 31',
    when: 'Klagen kom etter fristen, men innen ett år.',
    text: 'En ansatt avgjør om den likevel behandles, og begrunner det.',
  },
  ONE_YEAR_LIMIT: {
    cite: 'forvaltningsloven § 31',
    when: 'Klagen er i tide, men kom mer enn ett år etter vedtaket.',
    text: 'Ettårsgrensen er lest slik at den bare gjelder sene klager.',
  },
}
