import type { Text } from '../text'

const text = (nb: string, nn: string): Text => ({ nb, nn })

export const mappingTexts = {
  title: text('Kartlegging', 'Kartlegging'),
  lead: text(
    'Spør i denne rekkefølgen, med tolk når det trengs. Alt lagres mens du skriver, og planen bygger på det.',
    'Spør i denne rekkjefølgja, med tolk når det trengst. Alt blir lagra mens du skriv, og planen byggjer på det.',
  ),
  competence: text('Kompetanse', 'Kompetanse'),
  languages: text('Språk', 'Språk'),
  languagesHint: text(
    'Hvilke, og hvor godt: snakke, lese, skrive.',
    'Kva for nokre, og kor godt: snakke, lese, skrive.',
  ),
  education: text('Utdanning', 'Utdanning'),
  educationHint: text('Skoler, år og eksamener, i hvilket land.', 'Skular, år og eksamenar, i kva land.'),
  educationEvidence: text('Dokumentasjon på utdanningen', 'Dokumentasjon på utdanninga'),
  upperSecondary: text('Utdanning på videregående nivå?', 'Utdanning på vidaregåande nivå?'),
  upperSecondaryHint: text(
    'Ja når den oppfyller kravet i GSU-listen. Det avgjør hvor langt programmet kan være. Svaret blir utdanningen i saken når kartleggingen er ferdig.',
    'Ja når ho oppfyller kravet i GSU-lista. Det avgjer kor langt programmet kan vere. Svaret blir utdanninga i saka når kartlegginga er ferdig.',
  ),
  work: text('Arbeidserfaring', 'Arbeidserfaring'),
  otherSkills: text('Annen kompetanse', 'Annan kompetanse'),
  otherSkillsHint: text(
    'Håndverk, førerkort, frivillig arbeid, omsorg.',
    'Handverk, førarkort, frivillig arbeid, omsorg.',
  ),
  person: text('Livet rundt programmet', 'Livet rundt programmet'),
  adaptation: text('Behov for tilrettelegging', 'Behov for tilrettelegging'),
  adaptationHint: text(
    'Skriv behovet, ikke diagnosen: «trenger pauser», ikke sykdommen.',
    'Skriv behovet, ikkje diagnosen: «treng pausar», ikkje sjukdommen.',
  ),
  wishes: text('Ønsker og mål, med deltakerens ord', 'Ønske og mål, med orda til deltakaren'),
  childCare: text('Omsorg for barn', 'Omsorg for barn'),
  guidance: text('Karriereveiledning', 'Karriererettleiing'),
  guidanceOn: text('Karriereveiledning gjennomført', 'Karriererettleiing gjennomført'),
  guidanceAdvice: text('Rådet fra fylkeskommunen', 'Rådet frå fylkeskommunen'),
  doneOn: text('Kartleggingen er ferdig', 'Kartlegginga er ferdig'),
  doneHint: text('La stå tomt til alt er spurt om.', 'Lat stå tomt til alt er spurt om.'),
  save: text('Lagre kartleggingen', 'Lagre kartlegginga'),
  toPlan: text('Gå til planen', 'Gå til planen'),
  notSaved: text(
    'Ikke lagret ennå. Rett feltene, og trykk Lagre.',
    'Ikkje lagra enno. Rett felta, og trykk Lagre.',
  ),
  neededWhenDone: text(
    'Dette må være spurt om før kartleggingen er ferdig.',
    'Dette må vere spurt om før kartlegginga er ferdig.',
  ),
  evidenceNeeded: text('Skriv hva som dokumenterer utdanningen.', 'Skriv kva som dokumenterer utdanninga.'),
} as const satisfies Record<string, Text>

export const upperSecondaryTexts = {
  YES: text('Ja', 'Ja'),
  NO: text('Nei', 'Nei'),
  UNCLEAR: text('Uavklart', 'Uavklart'),
} as const satisfies Record<string, Text>

export const mappingRefusals = {
  'not-found': text('Finner ikke saken.', 'Finn ikkje saka.'),
  'in-future': text('Dagen har ikke vært ennå.', 'Dagen har ikkje vore enno.'),
} as const satisfies Record<string, Text>
