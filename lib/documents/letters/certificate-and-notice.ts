import { heading, lawText, text } from './shared'
import type { LetterTemplate } from './template'

/** § 18 a: decides nothing, so nothing is said of klage. */
export const certificate: LetterTemplate = {
  version: 'deltakerbevis-1',
  values: ['name', 'birthDate', 'startedOn', 'toDate', 'goal', 'contents'],
  choices: { certificateType: ['COMPLETED', 'INTERRUPTED'] },
  title: { nb: 'Deltakerbevis', nn: 'Deltakarbevis' },
  body: [
    text('{name}, født {birthDate}', '{name}, fødd {birthDate}'),
    {
      choose: 'certificateType',
      of: {
        COMPLETED: [
          text(
            'har gjennomført introduksjonsprogram i kommunen fra {startedOn} til {toDate}.',
            'har gjennomført introduksjonsprogram i kommunen frå {startedOn} til {toDate}.',
          ),
        ],
        INTERRUPTED: [
          text(
            'har deltatt i introduksjonsprogram i kommunen fra {startedOn} til {toDate}.',
            'har delteke i introduksjonsprogram i kommunen frå {startedOn} til {toDate}.',
          ),
        ],
      },
    },
    heading('Innholdet i programmet', 'Innhaldet i programmet'),
    text('Sluttmål: {goal}.', 'Sluttmål: {goal}.'),
    text('{contents}.', '{contents}.'),
    { free: 'reasonFacts' },
    lawText(
      'Beviset er gitt etter integreringsloven § 18 a.',
      'Beviset er gitt etter integreringslova § 18 a.',
    ),
  ],
}

/** Forhåndsvarsel (forvaltningsloven § 16): what is considered, why, and until when the participant may answer. */
export const notice: LetterTemplate = {
  version: 'varsel-1',
  values: ['deadline', 'what', 'cite'],
  choices: {},
  title: { nb: 'Varsel: vi vurderer et vedtak', nn: 'Varsel: vi vurderer eit vedtak' },
  body: [
    lawText(
      'Kommunen vurderer å gjøre dette: {what}. Ingenting er bestemt ennå.',
      'Kommunen vurderer å gjere dette: {what}. Ingenting er bestemt enno.',
    ),
    lawText('Dette gjør vi etter {cite}.', 'Dette gjer vi etter {cite}.'),
    {
      free: 'message',
      heading: { nb: 'Hvorfor vi vurderer det', nn: 'Kvifor vi vurderer det' },
    },
    heading('Si din mening', 'Sei di meining'),
    lawText(
      'Vi vil gjerne høre fra deg før vi bestemmer oss. Fristen er {deadline}. Du kan skrive til oss, eller komme hit og fortelle. Vi bestiller tolk hvis du trenger det. Du har rett til å se dokumentene i saken.',
      'Vi vil gjerne høyre frå deg før vi bestemmer oss. Fristen er {deadline}. Du kan skrive til oss, eller kome hit og fortelje. Vi bestiller tolk om du treng det. Du har rett til å sjå dokumenta i saka.',
    ),
    lawText(
      'Varselet er gitt etter forvaltningsloven § 16. Du kan ikke klage på et varsel.',
      'Varselet er gitt etter forvaltningslova § 16. Du kan ikkje klage på eit varsel.',
    ),
  ],
}
