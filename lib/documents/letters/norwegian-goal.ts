import { appeal, heading, lawText, REPLACES, reasons, replacement, text } from './shared'
import type { LetterTemplate } from './template'

const before = text('Før var målet: {previousGoal}.', 'Før var målet: {previousGoal}.')

/** The norskmål set, raised or lowered (F §§ 27, 28). Outside the programme this is the norskplan (§ 34). */
export const norwegianGoal: LetterTemplate = {
  version: 'norskmal-1',
  values: ['goalWords', 'previousGoal', 'norwegianEndsOn', 'norwegianHours', 'replacedOn'],
  choices: {
    ...REPLACES,
    goalChange: ['FIRST', 'RAISED', 'LOWERED', 'BOTH'],
    goalPlace: ['PROGRAMME', 'OUTSIDE'],
    goalExtent: ['UNTIL_DAY', 'HOURS', 'UNTIL_GOAL'],
  },
  title: { nb: 'Vedtak om norskmålet ditt', nn: 'Vedtak om norskmålet ditt' },
  body: [
    replacement,
    {
      choose: 'goalPlace',
      of: {
        PROGRAMME: [
          text(
            'Dette blir en del av integreringsplanen din.',
            'Dette blir ein del av integreringsplanen din.',
          ),
        ],
        OUTSIDE: [text('Dette er norskplanen din.', 'Dette er norskplanen din.')],
      },
    },
    {
      choose: 'goalChange',
      of: {
        FIRST: [text('Målet ditt er satt til: {goalWords}.', 'Målet ditt er sett til: {goalWords}.')],
        RAISED: [
          text('Målet ditt er hevet. Det er nå: {goalWords}.', 'Målet ditt er heva. Det er no: {goalWords}.'),
          before,
        ],
        LOWERED: [
          text(
            'Målet ditt er senket. Det er nå: {goalWords}.',
            'Målet ditt er senka. Det er no: {goalWords}.',
          ),
          before,
        ],
        BOTH: [
          text(
            'Målet ditt er endret. Det er nå: {goalWords}.',
            'Målet ditt er endra. Det er no: {goalWords}.',
          ),
          before,
        ],
      },
    },
    heading('Hvor mye opplæring', 'Kor mykje opplæring'),
    {
      choose: 'goalExtent',
      of: {
        UNTIL_DAY: [
          text(
            'Du får opplæring i norsk til du har nådd målet, men ikke lenger enn til {norwegianEndsOn}. Permisjon kan gi lengre tid.',
            'Du får opplæring i norsk til du har nådd målet, men ikkje lenger enn til {norwegianEndsOn}. Permisjon kan gi lengre tid.',
          ),
        ],
        HOURS: [
          text(
            'Du har plikt til opplæring i norsk til du har nådd målet, men ikke mer enn {norwegianHours} timer.',
            'Du har plikt til opplæring i norsk til du har nådd målet, men ikkje meir enn {norwegianHours} timar.',
          ),
        ],
        UNTIL_GOAL: [
          text(
            'Du får opplæring i norsk til du har nådd målet. Fristen regnes fra dagen vi tilbyr at du kan begynne.',
            'Du får opplæring i norsk til du har nådd målet. Fristen blir rekna frå dagen vi tilbyr at du kan byrje.',
          ),
        ],
      },
    },
    ...reasons,
    lawText(
      'Vedtaket er gjort etter integreringsloven §§ 31 og 34 og integreringsforskriften §§ 27 og 28.',
      'Vedtaket er gjort etter integreringslova §§ 31 og 34 og integreringsforskrifta §§ 27 og 28.',
    ),
    ...appeal,
  ],
}
