import type { Text } from '#lib/i18n/text'
import type { PlanIssue } from './check-plan'

/** What stands in the way, where in the law it stands, and the field of the form that puts it right. */
export type IssueWords = { readonly text: Text; readonly cite: string; readonly field: string }

const L = 'integreringsloven'
const F = 'integreringsforskriften'

const words = (nb: string, nn: string, cite: string, field: string): IssueWords => ({
  text: { nb, nn },
  cite,
  field,
})

const issueWords: Record<PlanIssue, IssueWords> = {
  FINAL_GOAL: words('Sluttmålet', 'Sluttmålet', `${L} § 15`, 'goal'),
  LONG_TERM_GOALS: words('Langsiktige mål', 'Langsiktige mål', `${L} § 15`, 'longTermGoals'),
  EXTENT_NORWEGIAN: words(
    'Omfanget av norskopplæringen',
    'Omfanget av norskopplæringa',
    `${L} § 15`,
    'norwegianExtent',
  ),
  EXTENT_SOCIAL_STUDIES: words(
    'Omfanget av samfunnskunnskap',
    'Omfanget av samfunnskunnskap',
    `${L} § 15`,
    'socialStudiesHours',
  ),
  DURATION: words('Lengden på programmet', 'Lengda på programmet', `${L} § 15`, 'endsOn'),
  ELEMENTS: words('Elementer i programmet', 'Element i programmet', `${L} § 15`, 'elements'),
  APPEAL_INFO: words('Opplysning om klageadgang', 'Opplysning om klagerett', `${L} § 15`, 'appealInfo'),
  ELEMENTS_JUSTIFIED: words(
    'Begrunnelse for valg av elementer',
    'Grunngiving for val av element',
    `${L} § 15`,
    'elementsJustification',
  ),
  EFFECT_JUSTIFIED: words(
    'Hvordan elementene styrker arbeid og norsk',
    'Korleis elementa styrkjer arbeid og norsk',
    `${L} § 15`,
    'effectJustification',
  ),
  NORWEGIAN_GOAL: words(
    'Norskmål for alle fire ferdigheter',
    'Norskmål for alle fire ferdigheiter',
    `${L} § 31`,
    'norwegianListening',
  ),
  ELEMENT_WORK_OR_EDUCATION: words(
    'Arbeids- eller utdanningsrettede elementer',
    'Arbeids- eller utdanningsretta element',
    `${L} § 14 a`,
    'elements',
  ),
  ELEMENT_NORWEGIAN: words('Norsk som element', 'Norsk som element', `${L} § 14 a`, 'elements'),
  ELEMENT_LIFE_SKILLS: words('Kurs i livsmestring', 'Kurs i livsmeistring', `${L} § 14 a`, 'elements'),
  ELEMENT_SOCIAL_STUDIES: words(
    'Samfunnskunnskap som element',
    'Samfunnskunnskap som element',
    `${L} § 14 a`,
    'elements',
  ),
  ELEMENT_PARENTAL_GUIDANCE: words(
    'Foreldreveiledning, fordi deltakeren har barn under 18 år',
    'Foreldrerettleiing, fordi deltakaren har barn under 18 år',
    `${F} § 3`,
    'elements',
  ),
  REVISION_REASON: words('Grunn til endringen', 'Grunn til endringa', `${L} § 15`, 'reason'),
  REVISION_MARK: words('Om endringen er vesentlig', 'Om endringa er vesentleg', `${L} § 46`, 'mark'),
  NO_CHANGES: words('En endring fra forrige versjon', 'Ei endring frå førre versjon', `${L} § 15`, 'goal'),
  PARTICIPANT_VIEW: words(
    'Om deltakeren er enig, eller deltakerens eget syn',
    'Om deltakaren er samd, eller synet til deltakaren',
    `${L} § 15`,
    'participantAgrees',
  ),
  PLAN_NOT_WITH_DECISION: words(
    'Planen må ha samme dato som vedtaket',
    'Planen må ha same dato som vedtaket',
    `${L} § 15`,
    'decidedOn',
  ),
  NOT_MADE_WITH_PARTICIPANT: words(
    'At planen er laget sammen med deltakeren',
    'At planen er laga saman med deltakaren',
    `${L} § 15`,
    'madeWithParticipant',
  ),
  MAPPING_MISSING: words(
    'Dato for kompetansekartlegging',
    'Dato for kompetansekartlegging',
    `${L} § 10`,
    'mappingDoneOn',
  ),
  WORK_HOURS_BELOW_15: words(
    '15 arbeidsrettede timer i uken i gjennomsnitt',
    '15 arbeidsretta timar i veka i gjennomsnitt',
    `${L} § 14 a`,
    'elements',
  ),
  PARENTAL_GUIDANCE_TOO_FEW: words(
    'Flere møter i foreldreveiledning, eller en grunn',
    'Fleire møte i foreldrerettleiing, eller ein grunn',
    `${F} § 3`,
    'capacityReason',
  ),
  PARENTAL_GUIDANCE_TOO_MANY: words(
    'Færre møter i foreldreveiledning',
    'Færre møte i foreldrerettleiing',
    `${F} § 3`,
    'elements',
  ),
  LIFE_SKILLS_MIGRATION_HEALTH_TOO_FEW: words(
    'Flere timer livsmestring: migrasjon, helse og mangfold',
    'Fleire timar livsmeistring: migrasjon, helse og mangfald',
    `${F} § 4`,
    'elements',
  ),
  LIFE_SKILLS_CAREER_TOO_FEW: words(
    'Flere timer livsmestring: karrierekompetanse',
    'Fleire timar livsmeistring: karrierekompetanse',
    `${F} § 4`,
    'elements',
  ),
  GOAL_NOT_ON_TRACK: words(
    'Et sluttmål som utdanningen åpner for',
    'Eit sluttmål som utdanninga opnar for',
    `${L} § 13`,
    'goal',
  ),
  OVER_55_MUST_BE_WORK: words(
    'Sluttmålet må være arbeid for dem over 55',
    'Sluttmålet må vere arbeid for dei over 55',
    `${L} § 13`,
    'goal',
  ),
  UNDER_25_NEEDS_REASON: words(
    'Grunn til at målet ikke er fullført videregående',
    'Grunn til at målet ikkje er fullført vidaregåande',
    `${L} § 14`,
    'goalReasonText',
  ),
  EXTENSION_NOT_ALLOWED: words(
    'Programmet kan ikke forlenges',
    'Programmet kan ikkje forlengjast',
    `${L} § 14`,
    'endsOn',
  ),
  EXTENSION_TOO_LONG: words('Forlengelsen er for lang', 'Forlenginga er for lang', `${L} § 14`, 'endsOn'),
  TOO_LONG: words(
    'Programmet er lengre enn loven tillater',
    'Programmet er lengre enn lova tillèt',
    `${L} § 14`,
    'endsOn',
  ),
  FACTS_DO_NOT_FIT: words(
    'Datoer som passer sammen: tillatelse, tilbud og start',
    'Datoar som passar saman: løyve, tilbod og start',
    `${L} § 12`,
    'offeredOn',
  ),
}

export const wordsOfIssue = (issue: PlanIssue): IssueWords => issueWords[issue]

/** The words of a refused decision: each thing with its section. `codes` as the refusal carries them. */
export const issueList = (codes: string): Text => {
  const found = codes.split(' ').flatMap((code) => issueWords[code as PlanIssue] ?? [])
  const listed = (form: 'nb' | 'nn') => found.map(({ text, cite }) => `${text[form]} (${cite})`).join('; ')
  return {
    nb: `Planen kan ikke settes ennå. Dette mangler: ${listed('nb')}.`,
    nn: `Planen kan ikkje setjast enno. Dette manglar: ${listed('nn')}.`,
  }
}
