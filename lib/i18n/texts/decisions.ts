import type { Text } from '../text'

const text = (nb: string, nn: string): Text => ({ nb, nn })

/** What each kind of decision is called. */
export const decisionKindTexts = {
  AWARD: text('Introduksjonsprogram og stønad', 'Introduksjonsprogram og stønad'),
  REJECTION: text('Avslag på introduksjonsprogram', 'Avslag på introduksjonsprogram'),
  PLAN: text('Integreringsplan', 'Integreringsplan'),
  LEAVE: text('Permisjon', 'Permisjon'),
  EXTENSION: text('Forlengelse', 'Forlenging'),
  STOP: text('Stans', 'Stans'),
  TREKK: text('Trekk i stønaden', 'Trekk i stønaden'),
  REPAYMENT: text('Tilbakebetaling', 'Tilbakebetaling'),
  EXEMPTION: text('Fritak fra opplæring', 'Fritak frå opplæring'),
  NORWEGIAN_GOAL: text('Norskmål og norskplan', 'Norskmål og norskplan'),
  CERTIFICATE: text('Deltakerbevis', 'Deltakarbevis'),
} as const satisfies Record<string, Text>

/** What the municipality considers, as a forhåndsvarsel says it. */
export const noticeWhatTexts = {
  AWARD: text('å gi deg introduksjonsprogram', 'å gi deg introduksjonsprogram'),
  REJECTION: text('å ikke gi deg introduksjonsprogram', 'å ikkje gi deg introduksjonsprogram'),
  PLAN: text(
    'å fastsette eller endre integreringsplanen din',
    'å fastsetje eller endre integreringsplanen din',
  ),
  LEAVE: text('å avgjøre om du skal ha permisjon', 'å avgjere om du skal ha permisjon'),
  EXTENSION: text('å avgjøre om programmet skal bli lengre', 'å avgjere om programmet skal bli lengre'),
  STOP: text('å stanse introduksjonsprogrammet ditt', 'å stanse introduksjonsprogrammet ditt'),
  TREKK: text('å trekke deg i introduksjonsstønaden', 'å trekkje deg i introduksjonsstønaden'),
  REPAYMENT: text(
    'å kreve at du betaler tilbake introduksjonsstønad',
    'å krevje at du betaler tilbake introduksjonsstønad',
  ),
  EXEMPTION: text(
    'å avgjøre om du skal ha fritak fra opplæringen',
    'å avgjere om du skal ha fritak frå opplæringa',
  ),
  NORWEGIAN_GOAL: text('å fastsette eller endre norskmålet ditt', 'å fastsetje eller endre norskmålet ditt'),
  CERTIFICATE: text('å gi deg deltakerbevis', 'å gi deg deltakarbevis'),
} as const satisfies Record<keyof typeof decisionKindTexts, Text>

export const decisionStatusTexts = {
  DRAFT: text('Under arbeid', 'Under arbeid'),
  PROPOSED: text('Til godkjenning', 'Til godkjenning'),
  APPROVED: text('Vedtatt', 'Vedteke'),
  WITHDRAWN: text('Trukket', 'Trekt'),
} as const satisfies Record<string, Text>

export const eventKindTexts = {
  OPENED: text('Påbegynt, fakta frosset', 'Påbyrja, fakta frosne'),
  REFROZEN: text('Fakta frosset på nytt', 'Fakta frosne på nytt'),
  NOTICED: text('Forhåndsvarsel sendt', 'Førehandsvarsel sendt'),
  HEARD: text('Uttalelse registrert', 'Fråsegn registrert'),
  PROPOSED: text('Sendt til godkjenning', 'Sendt til godkjenning'),
  RECALLED: text('Hentet tilbake', 'Henta tilbake'),
  RETURNED: text('Sendt tilbake av godkjenner', 'Sendt tilbake av godkjennar'),
  APPROVED: text('Godkjent', 'Godkjent'),
  WITHDRAWN: text('Trukket', 'Trekt'),
  NOTIFIED: text('Deltakeren underrettet', 'Deltakaren underretta'),
  REASONED: text('Begrunnelse gitt i ettertid', 'Grunngiving gitt i ettertid'),
  COMPLAINT: text('Klage mottatt', 'Klage motteken'),
  SETTLED: text('Klagen behandlet', 'Klaga behandla'),
  OUTCOME: text('Utfall av klagen', 'Utfall av klaga'),
} as const satisfies Record<string, Text>

export const signerRoles = {
  approver: text('leder', 'leiar'),
  preparer: text('programrådgiver', 'programrådgivar'),
} as const satisfies Record<string, Text>
