import type { agreement } from '../../rules/agreement'
import type { CodesOf, Notice } from '../chapter'

/** Every notice the rule may raise. */
export const agreementNotices: Readonly<Record<CodesOf<typeof agreement, 'notices'>, Notice>> = {
  REVISED_PLAN_UNCLEAR: {
    cite: 'lov 12.6.2026 nr. 23',
    when: 'Planen er en endring av en plan fra før erklæringen trådte i kraft.',
    text: 'Loven sier ikke om kontrakten da blir stående. Kommunens valg er brukt.',
  },
  IN_FORCE_DAY: {
    cite: 'lov 12.6.2026 nr. 23',
    when: 'Planen er fra dagen erklæringen trådte i kraft.',
    text: 'Dagen selv er regnet med: erklæringen brukes.',
  },
  OFFERED_DUTY_UNCLEAR: {
    cite: 'integreringsloven § 16',
    when: 'Deltakeren er bare tilbudt program.',
    text: 'Loven unntar ingen deltakere fra å signere. Kommunen kan velge å spørre i stedet.',
  },
  PLAN_DATE_DIFFERS: {
    cite: 'integreringsloven § 15 første ledd',
    when: 'Den første planen har en annen dato enn vedtaket.',
    text: 'Plan og vedtak skal være fra samme tid. Begge datoene beholdes.',
  },
  SIGNED_LATE: {
    cite: 'integreringsloven § 16',
    when: 'Det ble signert flere dager etter planen enn kommunen har valgt.',
    text: 'Signeringen er gyldig, men sen.',
  },
  SIGNED_WITHOUT_INTERPRETER: {
    cite: 'tolkeloven § 6',
    when: 'Det trengtes tolk, ingen ble brukt, og en grunn er oppgitt.',
    text: 'Kontroller at grunnen er god nok for rettssikkerheten.',
  },
  UNQUALIFIED_INTERPRETER_DISPENSATION: {
    cite: 'tolkeloven § 7',
    when: 'Tolken er ikke kvalifisert, og unntaket i loven gjaldt ennå.',
    text: 'Unntaket varer til og med 31.12.2026, om det ikke forlenges.',
  },
  UNQUALIFIED_INTERPRETER_EXCEPTION: {
    cite: 'tolkeloven § 7',
    when: 'Tolken er ikke kvalifisert, unntaket i loven er slutt, og en grunn er oppgitt.',
    text: 'Grunnen må stå i saken.',
  },
  REFUSAL_REASON_MISSING: {
    cite: 'integreringsloven § 16',
    when: 'Deltakeren ville ikke signere, og grunnen er ikke skrevet ned.',
    text: 'Spør og skriv ned grunnen. Ingen må oppgi en.',
  },
  GUIDANCE_MISSING: {
    cite: 'forvaltningsloven § 11',
    when: 'Deltakeren ville ikke signere, og det er ikke ført at veiledning er gitt.',
    text: 'Veiled om hva kontrakten eller erklæringen er, og at det ikke har følger å la være.',
  },
}
