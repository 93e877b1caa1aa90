import type { Text } from '../text'

export const signingInputTexts = {
  strokes: {
    nb: 'Signaturen kunne ikke leses. Visk ut og tegn på nytt.',
    nn: 'Signaturen kunne ikkje lesast. Visk ut og teikn på nytt.',
  },
  noSignature: {
    nb: 'Tegn en signatur eller et merke først. Alle merker godtas.',
    nn: 'Teikn ein signatur eller eit merke først. Alle merke blir godtekne.',
  },
  typedName: { nb: 'Skriv navnet.', nn: 'Skriv namnet.' },
  witness: {
    nb: 'Skriv navnet på vitnet. Et merke eller et skrevet navn må ha et vitne.',
    nn: 'Skriv namnet på vitnet. Eit merke eller eit skrive namn må ha eit vitne.',
  },
  witnessIsInterpreter: {
    nb: 'Tolken kan ikke være vitne. Velg en annen.',
    nn: 'Tolken kan ikkje vere vitne. Vel ein annan.',
  },
  category: { nb: 'Velg tolkens kvalifikasjon.', nn: 'Vel kvalifikasjonen til tolken.' },
  confidentiality: { nb: 'Tolken må bekrefte taushetsplikten.', nn: 'Tolken må stadfeste teieplikta.' },
  impartiality: {
    nb: 'Tolken må bekrefte at han eller hun er habil.',
    nn: 'Tolken må stadfeste at han eller ho er habil.',
  },
  interpreterName: {
    nb: 'Skriv navnet på tolken eller tolkens ID-nummer.',
    nn: 'Skriv namnet på tolken eller ID-nummeret til tolken.',
  },
  noInterpreterReason: {
    nb: 'Velg hvorfor det ikke er tolk.',
    nn: 'Vel kvifor det ikkje er tolk.',
  },
  noInterpreterText: {
    nb: 'Skriv hvorfor det ikke er tolk.',
    nn: 'Skriv kvifor det ikkje er tolk.',
  },
  postponedReason: { nb: 'Velg hvorfor signeringen er utsatt.', nn: 'Vel kvifor signeringa er utsett.' },
  heldInFuture: {
    nb: 'Datoen kan ikke være etter i dag.',
    nn: 'Datoen kan ikkje vere etter i dag.',
  },
  heldBeforePlan: {
    nb: 'Datoen kan ikke være før planen er satt.',
    nn: 'Datoen kan ikkje vere før planen er sett.',
  },
  witnessIsParty: {
    nb: 'Deltakeren og den ansatte kan ikke være vitne. Velg en annen.',
    nn: 'Deltakaren og den tilsette kan ikkje vere vitne. Vel ein annan.',
  },
  belongsElsewhere: {
    nb: 'Dette hører til en annen måte å signere på. Velg måten på nytt.',
    nn: 'Dette høyrer til ein annan måte å signere på. Vel måten på nytt.',
  },
  chooseSomebody: { nb: 'Velg minst én deltaker.', nn: 'Vel minst éin deltakar.' },
  readAloud: { nb: 'Svar om teksten blir lest høyt.', nn: 'Svar om teksten blir lesen høgt.' },
} as const satisfies Record<string, Text>
