import type { Text } from '../text'

const text = (nb: string, nn: string): Text => ({ nb, nn })

/** What stands between a draft and approval. */
export const obstacleTexts = {
  'facts-changed': text(
    'Saken er endret etter at fakta ble frosset. Frys på nytt, og se over brevet.',
    'Saka er endra etter at fakta vart frosne. Frys på nytt, og sjå over brevet.',
  ),
  'notice-needed': text(
    'Deltakeren skal varsles først. Send varsel, registrer uttalelsen, eller velg unntak med grunn.',
    'Deltakaren skal varslast først. Send varsel, registrer fråsegna, eller vel unntak med grunn.',
  ),
  'deadline-not-over': text(
    'Fristen i varselet er ikke ute, og deltakeren har ikke uttalt seg ennå.',
    'Fristen i varselet er ikkje ute, og deltakaren har ikkje uttalt seg enno.',
  ),
  'reasons-needed': text(
    'Skriv hvilke fakta vedtaket bygger på, og hvordan kommunen har vurdert dem.',
    'Skriv kva fakta vedtaket byggjer på, og korleis kommunen har vurdert dei.',
  ),
  'letter-open': text('Brevet har et åpent valg.', 'Brevet har eit ope val.'),
} as const satisfies Record<string, Text>

/** Why there is nothing to decide. */
export const freezeRefusals = {
  'not-found': text('Finner ikke saken.', 'Finn ikkje saka.'),
  'not-in-programme': text(
    'Deltakeren har ikke begynt i programmet.',
    'Deltakaren har ikkje byrja i programmet.',
  ),
  'nothing-to-lift': text(
    'En stans oppheves bare etter en klage som kommunen har tatt til følge.',
    'Ein stans blir berre oppheva etter ei klage som kommunen har teke til følgje.',
  ),
  'stop-before-start': text('Stansen begynner før programmet.', 'Stansen byrjar før programmet.'),
  'programme-ended': text('Programmet er avsluttet.', 'Programmet er avslutta.'),
  'not-assessed': text('Rett og plikt er ikke vurdert ennå.', 'Rett og plikt er ikkje vurdert enno.'),
  'outside-target-group': text(
    'Deltakeren er utenfor målgruppen. Velg avslag.',
    'Deltakaren er utanfor målgruppa. Vel avslag.',
  ),
  'no-plan': text('Det er ingen plan som gjelder.', 'Det er ingen plan som gjeld.'),
  'plan-replaced': text('Planen er erstattet av en nyere.', 'Planen er erstatta av ein nyare.'),
  'plan-has-decision': text(
    'Denne versjonen av planen har alt et vedtak. Lag en ny versjon av planen først.',
    'Denne versjonen av planen har alt eit vedtak. Lag ein ny versjon av planen først.',
  ),
  'minor-change': text(
    'Endringen er ikke vesentlig. Den er ikke et enkeltvedtak og trenger ikke brev.',
    'Endringa er ikkje vesentleg. Ho er ikkje eit enkeltvedtak og treng ikkje brev.',
  ),
  'facts-do-not-fit': text(
    'Opplysningene i saken kan ikke stå sammen. Rett dem først.',
    'Opplysningane i saka kan ikkje stå saman. Rett dei først.',
  ),
  'extension-barred': text(
    'Loven tillater ikke så lang forlengelse for dette sluttmålet.',
    'Lova tillèt ikkje så lang forlenging for dette sluttmålet.',
  ),
  'facts-missing': text(
    'Loven kan ikke svare med det som er registrert om opplæringen. Se over opplæringssaken.',
    'Lova kan ikkje svare med det som er registrert om opplæringa. Sjå over opplæringssaka.',
  ),
  'same-goal': text('Dette er målet som gjelder fra før.', 'Dette er målet som gjeld frå før.'),
  'below-guideline': text(
    'Målet er lavere enn det veiledende minstemålet i minst én ferdighet.',
    'Målet er lågare enn det rettleiande minstemålet i minst éi ferdigheit.',
  ),
  'lowered-too-much': text(
    'Målet kan senkes ett nivå om gangen i hver ferdighet.',
    'Målet kan senkast eitt nivå om gongen i kvar ferdigheit.',
  ),
  'no-duty': text('Personen har ingen plikt å fritas fra.', 'Personen har inga plikt å bli friteken frå.'),
  'right-remains': text(
    'Retten faller bare bort ved fritak for dokumenterte kunnskaper.',
    'Retten fell berre bort ved fritak for dokumenterte kunnskapar.',
  ),
  'month-not-calculated': text(
    'Stønaden for måneden er ikke beregnet. Gjør det under Månedslutt først.',
    'Stønaden for månaden er ikkje rekna ut. Gjer det under Månadsslutt først.',
  ),
  'trekk-below-limit': text(
    'Trekket når ikke grensen i § 46 g. Det er ikke et enkeltvedtak, men deltakeren skal få beskjed.',
    'Trekket når ikkje grensa i § 46 g. Det er ikkje eit enkeltvedtak, men deltakaren skal få beskjed.',
  ),
  'nothing-to-replace': text(
    'Permisjonen er alt endret. Last siden på nytt.',
    'Permisjonen er alt endra. Last sida på nytt.',
  ),
  'before-programme': text('Permisjonen begynner før programmet.', 'Permisjonen byrjar før programmet.'),
  overlap: text(
    'Deltakeren har permisjon noen av disse dagene fra før.',
    'Deltakaren har permisjon nokre av desse dagane frå før.',
  ),
  'month-closed': text(
    'En av dagene er i en måned som er godkjent og låst.',
    'Ein av dagane er i ein månad som er godkjend og låst.',
  ),
} as const satisfies Record<string, Text>

/** Why a step of the flow was refused. */
export const flowRefusals = {
  ...obstacleTexts,
  'not-open': text(
    'Vedtaket står et annet sted i gangen nå. Last siden på nytt.',
    'Vedtaket står ein annan stad i gangen no. Last sida på nytt.',
  ),
  'address-protected': text(
    'Deltakeren har beskyttet adresse. Adressen skal ikke stå i brevet, og brevet skal ikke sendes i posten. Gi det for hånd eller digitalt.',
    'Deltakaren har verna adresse. Adressa skal ikkje stå i brevet, og brevet skal ikkje sendast i posten. Gi det for hand eller digitalt.',
  ),
  'exemption-needs-reason': text('Skriv hvorfor varsel ikke trengs.', 'Skriv kvifor varsel ikkje trengst.'),
  'already-noticed': text('Varsel er allerede sendt.', 'Varsel er alt sendt.'),
  'notice-not-needed': text('Varsel trengs ikke i denne saken.', 'Varsel trengst ikkje i denne saka.'),
  'deadline-too-soon': text('Fristen må være etter i dag.', 'Fristen må vere etter i dag.'),
  'heard-in-future': text('Dagen har ikke vært ennå.', 'Dagen har ikkje vore enno.'),
  'heard-before-notice': text(
    'Uttalelsen kan ikke være før varselet.',
    'Fråsegna kan ikkje vere før varselet.',
  ),
  'statement-needed': text('Skriv det deltakeren sa.', 'Skriv det deltakaren sa.'),
  'not-yours': text(
    'Bare den som sendte forslaget, kan hente det tilbake.',
    'Berre den som sende forslaget, kan hente det tilbake.',
  ),
  'same-person': text(
    'Den som har sendt forslaget, kan ikke godkjenne det. En annen må gjøre det.',
    'Den som har sendt forslaget, kan ikkje godkjenne det. Ein annan må gjere det.',
  ),
  'letter-changed': text(
    'Brevet er ikke lenger det du leste. Last siden på nytt, les det, og godkjenn.',
    'Brevet er ikkje lenger det du las. Last sida på nytt, les det, og godkjenn.',
  ),
  'already-notified': text('Underretning er allerede registrert.', 'Underretning er alt registrert.'),
  'in-future': text('Dagen har ikke vært ennå.', 'Dagen har ikkje vore enno.'),
  'before-decision': text('Dagen er før vedtaket.', 'Dagen er før vedtaket.'),
  'not-notified': text('Deltakeren er ikke underrettet ennå.', 'Deltakaren er ikkje underretta enno.'),
  'before-notification': text('Dagen er før underretningen.', 'Dagen er før underretninga.'),
  'received-before-sent': text(
    'Klagen kan ikke være mottatt før den ble sendt.',
    'Klaga kan ikkje vere motteken før ho vart send.',
  ),
  'not-appealable': text('Et deltakerbevis kan ikke påklages.', 'Eit deltakarbevis kan ikkje påklagast.'),
  'already-complained': text('En klage er allerede registrert.', 'Ei klage er alt registrert.'),
  'no-complaint': text('Det er ingen klage å behandle.', 'Det er inga klage å behandle.'),
  'already-settled': text('Klagen er allerede behandlet.', 'Klaga er alt behandla.'),
  'too-late': text(
    'Klagen kom mer enn ett år etter vedtaket og kan ikke sendes videre.',
    'Klaga kom meir enn eitt år etter vedtaket og kan ikkje sendast vidare.',
  ),
  'in-time': text(
    'Klagen kom i tide og kan ikke avvises som for sen.',
    'Klaga kom i tide og kan ikkje avvisast som for sein.',
  ),
  'late-needs-reason': text(
    'Klagen kom etter fristen. Skriv hvorfor den likevel behandles.',
    'Klaga kom etter fristen. Skriv kvifor ho likevel blir behandla.',
  ),
  'not-forwarded': text(
    'Klagen er ikke sendt til statsforvalteren.',
    'Klaga er ikkje send til statsforvaltaren.',
  ),
  'before-forwarding': text('Dagen er før klagen ble sendt videre.', 'Dagen er før klaga vart send vidare.'),
} as const satisfies Record<string, Text>

export const stillRuns = (deadline: string): Text =>
  text(
    `Fristen går til ${deadline}. Deltakeren kan svare til og med den dagen.`,
    `Fristen går til ${deadline}. Deltakaren kan svare til og med den dagen.`,
  )

const known: Readonly<Record<string, Text>> = {
  ...freezeRefusals,
  incomplete: text('Planen mangler noe.', 'Planen manglar noko.'),
  'decided-too-early': text('Planen kan ikke settes så tidlig.', 'Planen kan ikkje setjast så tidleg.'),
}

/** Why what the decision brings about could not be done; the decision is then not made. */
export const effectRefused = (code: string): Text => {
  const why = known[code] ?? text('Saken er endret.', 'Saka er endra.')
  return text(`Vedtaket kan ikke tre i kraft. ${why.nb}`, `Vedtaket kan ikkje ta til å gjelde. ${why.nn}`)
}
