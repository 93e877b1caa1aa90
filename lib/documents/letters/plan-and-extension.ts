import { appeal, lawText, REPLACES, reasons, replacement, text } from './shared'
import type { LetterTemplate } from './template'

export const plan: LetterTemplate = {
  version: 'plan-1',
  values: ['planNumber', 'goal', 'startsOn', 'endsOn', 'changeReason', 'replacedOn'],
  choices: { ...REPLACES, planVersion: ['FIRST', 'CHANGED'], agrees: ['YES', 'NO'] },
  title: { nb: 'Vedtak om integreringsplan', nn: 'Vedtak om integreringsplan' },
  body: [
    replacement,
    {
      choose: 'planVersion',
      of: {
        FIRST: [
          text(
            'Kommunen har fastsatt integreringsplanen din. Planen er laget sammen med deg.',
            'Kommunen har fastsett integreringsplanen din. Planen er laga saman med deg.',
          ),
        ],
        CHANGED: [
          text(
            'Kommunen har endret integreringsplanen din. Det er nå versjon {planNumber} som gjelder. Grunnen er: {changeReason}',
            'Kommunen har endra integreringsplanen din. Det er no versjon {planNumber} som gjeld. Grunnen er: {changeReason}',
          ),
        ],
      },
    },
    text(
      'Sluttmålet ditt er: {goal}. Programmet varer fra {startsOn} til {endsOn}. Hele planen ligger ved.',
      'Sluttmålet ditt er: {goal}. Programmet varer frå {startsOn} til {endsOn}. Heile planen ligg ved.',
    ),
    {
      choose: 'agrees',
      of: {
        YES: [],
        NO: [
          text(
            'Du er ikke enig i hele planen. Det du mener, står i planen.',
            'Du er ikkje samd i heile planen. Det du meiner, står i planen.',
          ),
        ],
      },
    },
    ...reasons,
    lawText(
      'Vedtaket er gjort etter integreringsloven §§ 13, 14, 14 a og 15.',
      'Vedtaket er gjort etter integreringslova §§ 13, 14, 14 a og 15.',
    ),
    ...appeal,
  ],
}

export const extension: LetterTemplate = {
  version: 'forlengelse-1',
  values: ['appliedOn', 'months', 'newEnd', 'replacedOn'],
  choices: { ...REPLACES, outcome: ['GRANTED', 'REFUSED'] },
  title: { nb: 'Svar på søknad om lengre program', nn: 'Svar på søknad om lengre program' },
  body: [
    replacement,
    text(
      'Du søkte {appliedOn} om å få programmet forlenget med {months} måneder.',
      'Du søkte {appliedOn} om å få programmet forlengt med {months} månader.',
    ),
    {
      choose: 'outcome',
      of: {
        GRANTED: [
          text(
            'Kommunen sier ja. Siste dag i programmet blir {newEnd}.',
            'Kommunen seier ja. Siste dag i programmet blir {newEnd}.',
          ),
        ],
        REFUSED: [text('Kommunen sier nei.', 'Kommunen seier nei.')],
      },
    },
    ...reasons,
    lawText(
      'Vedtaket er gjort etter integreringsloven §§ 13 og 14.',
      'Vedtaket er gjort etter integreringslova §§ 13 og 14.',
    ),
    ...appeal,
  ],
}
