import type { ControlCode } from '#lib/oversight/controls.view'
import type { Text } from '../text'

const text = (nb: string, nn: string): Text => ({ nb, nn })

/** The supervisors' questions as statements of the case. */
export const controlTexts: Readonly<Record<ControlCode, Text>> = {
  PLAN_BY_DECISION: text(
    'Planen er satt ved vedtak som deltakeren har fått',
    'Planen er sett ved vedtak som deltakaren har fått',
  ),
  MADE_TOGETHER: text('Planen er laget sammen med deltakeren', 'Planen er laga saman med deltakaren'),
  CONTENT_STATED: text('Start, faser og tiltak står i planen', 'Start, fasar og tiltak står i planen'),
  FULL_TIME: text('Programmet er på fulltid hele veien', 'Programmet er på fulltid heile vegen'),
  REVIEWED: text('Planen er gjennomgått i tide', 'Planen er gjennomgått i tide'),
  CHANGES_BY_DECISION: text(
    'Vesentlige endringer er gjort ved vedtak',
    'Vesentlege endringar er gjorde ved vedtak',
  ),
  IN_TIME: text('Vedtak og start innen tre måneder', 'Vedtak og start innan tre månader'),
  INTERPRETER: text('Bruk av tolk er dokumentert', 'Bruk av tolk er dokumentert'),
}

export const oversightTexts = {
  title: text('Tilsynets spørsmål', 'Spørsmåla til tilsynet'),
  page: text('Stikkprøve', 'Stikkprøve'),
  lead: text(
    'Trekk saker tilfeldig, og se hvordan hver av dem svarer på det tilsynet spør om. Trekningen står i loggen.',
    'Trekk saker tilfeldig, og sjå korleis kvar av dei svarer på det tilsynet spør om. Trekkinga står i loggen.',
  ),
  size: text('Hvor mange saker?', 'Kor mange saker?'),
  draw: text('Trekk stikkprøve', 'Trekk stikkprøve'),
  nobody: text('Det er ingen saker å trekke.', 'Det er ingen saker å trekkje.'),
  open: text('Se beviset', 'Sjå provet'),
  folder: text('Hent som mappe', 'Hent som mappe'),
  folderHint: text(
    'En zip-fil med sjekkliste og dokumenter for hver sak. Uttaket står i loggen.',
    'Ei zip-fil med sjekkliste og dokument for kvar sak. Uttaket står i loggen.',
  ),
} as const satisfies Record<string, Text>

export const metOf = (met: number, asked: number): Text => text(`${met} av ${asked}`, `${met} av ${asked}`)

/** What the folder of a sample says. */
export const folderTexts = {
  title: text('Sjekkliste for saken', 'Sjekkliste for saka'),
  summary: text('Spørsmål som er oppfylt:', 'Spørsmål som er oppfylte:'),
  question: text('Spørsmål', 'Spørsmål'),
  answer: text('Svar', 'Svar'),
  proof: text('Bevis', 'Prov'),
  yes: text('Ja', 'Ja'),
  no: text('Nei', 'Nei'),
  notAsked: text('Ikke aktuelt', 'Ikkje aktuelt'),
  files: text('Dokumenter i mappen', 'Dokument i mappa'),
  document: text('Dokument', 'Dokument'),
  decisions: text('Vedtak og brev', 'Vedtak og brev'),
  plan: text('Integreringsplanen', 'Integreringsplanen'),
  eligibility: text('Rett og plikt', 'Rett og plikt'),
  declaration: text('Erklæringen', 'Erklæringa'),
} as const satisfies Record<string, Text>

export const proofKindTexts: Readonly<Record<string, Text>> = {
  DECISION_LETTER: text('Vedtak', 'Vedtak'),
  DECISION_NOTICE: text('Varsel', 'Varsel'),
  COMPLAINT_LETTER: text('Brev om klage', 'Brev om klage'),
  DECLARATION_SIGNED: text('Erklæring', 'Erklæring'),
  CONTRACT_SIGNED: text('Kontrakt', 'Kontrakt'),
}
