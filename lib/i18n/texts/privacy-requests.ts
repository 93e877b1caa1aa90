import type { RequestKind, RequestOutcome } from '#lib/privacy/request-codes.schema'
import type { Text } from '../text'

export const requestTexts = {
  title: { nb: 'Retting, begrensning og forskning', nn: 'Retting, avgrensing og forsking' },
  lead: {
    nb: 'Det deltakeren har bedt om (personvernforordningen art. 16 og 18, integreringsforskriften § 62). En begrensning og et nei til forskning gjelder fra du registrerer det.',
    nn: 'Det deltakaren har bede om (personvernforordninga art. 16 og 18, integreringsforskrifta § 62). Ei avgrensing og eit nei til forsking gjeld frå du registrerer det.',
  },
  none: { nb: 'Deltakeren har ikke bedt om noe.', nn: 'Deltakaren har ikkje bede om noko.' },
  newOne: { nb: 'Registrer noe deltakeren ber om', nn: 'Registrer noko deltakaren bed om' },
  kind: { nb: 'Hva gjelder det?', nn: 'Kva gjeld det?' },
  receivedOn: { nb: 'Mottatt', nn: 'Motteke' },
  wish: { nb: 'Det deltakeren ber om', nn: 'Det deltakaren bed om' },
  wishHint: {
    nb: 'Hva er feil, og hva er riktig? Ved nei til forskning trengs ingen grunn.',
    nn: 'Kva er feil, og kva er rett? Ved nei til forsking trengst ingen grunn.',
  },
  wishMissing: { nb: 'Skriv hva deltakeren ber om.', nn: 'Skriv kva deltakaren bed om.' },
  record: { nb: 'Registrer', nn: 'Registrer' },
  outcome: { nb: 'Svar', nn: 'Svar' },
  answer: { nb: 'Begrunnelse til deltakeren', nn: 'Grunngiving til deltakaren' },
  close: { nb: 'Lagre svaret', nn: 'Lagre svaret' },
  answerBy: { nb: 'Svar innen', nn: 'Svar innan' },
  holds: { nb: 'Gjelder nå', nn: 'Gjeld no' },
  restricted: {
    nb: 'Behandlingen er begrenset (personvernforordningen art. 18): opplysningene lagres, men bruk dem bare når deltakeren samtykker, for et rettskrav eller for å verne noens rettigheter. Ingenting slettes.',
    nn: 'Behandlinga er avgrensa (personvernforordninga art. 18): opplysningane blir lagra, men bruk dei berre når deltakaren samtykkjer, for eit rettskrav eller for å verne rettane til nokon. Ingenting blir sletta.',
  },
  notForResearch: {
    nb: 'Deltakeren har reservert seg mot at opplysningene brukes til forskning (integreringsforskriften § 62).',
    nn: 'Deltakaren har reservert seg mot at opplysningane blir brukte til forsking (integreringsforskrifta § 62).',
  },
} as const satisfies Record<string, Text>

export const requestKinds: Readonly<Record<RequestKind, Text>> = {
  CORRECTION: { nb: 'Noe skal rettes', nn: 'Noko skal rettast' },
  RESTRICTION: { nb: 'Behandlingen skal begrenses', nn: 'Behandlinga skal avgrensast' },
  RESEARCH: { nb: 'Nei til forskning', nn: 'Nei til forsking' },
}

export const requestOutcomes: Readonly<Record<RequestOutcome, Text>> = {
  CORRECTED: { nb: 'Rettet', nn: 'Retta' },
  NOT_CORRECTED: { nb: 'Ikke rettet', nn: 'Ikkje retta' },
  LIFTED: { nb: 'Begrensningen er opphevet', nn: 'Avgrensinga er oppheva' },
  WITHDRAWN: { nb: 'Reservasjonen er trukket', nn: 'Reservasjonen er trekt' },
}

export const requestRefusals = {
  'not-found': { nb: 'Saken eller ønsket finnes ikke lenger.', nn: 'Saka eller ønsket finst ikkje lenger.' },
  'received-later': {
    nb: 'Det kan ikke være mottatt etter i dag.',
    nn: 'Det kan ikkje vere motteke etter i dag.',
  },
  'holds-already': { nb: 'Det gjelder allerede.', nn: 'Det gjeld allereie.' },
  'wrong-outcome': {
    nb: 'Svaret passer ikke til det deltakeren ba om.',
    nn: 'Svaret passar ikkje til det deltakaren bad om.',
  },
} as const satisfies Record<string, Text>
