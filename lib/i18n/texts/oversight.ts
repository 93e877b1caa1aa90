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
} as const satisfies Record<string, Text>

export const metOf = (met: number, asked: number): Text => text(`${met} av ${asked}`, `${met} av ${asked}`)
