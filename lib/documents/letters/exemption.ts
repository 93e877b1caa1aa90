import { appeal, madeUnder, REPLACES, reasons, replacement, text } from './shared'
import type { LetterTemplate } from './template'

export const exemption: LetterTemplate = {
  version: 'fritak-1',
  values: ['appliedOn', 'replacedOn'],
  choices: {
    ...REPLACES,
    outcome: ['GRANTED', 'REFUSED'],
    exemptionPart: ['NORWEGIAN', 'SOCIAL_STUDIES', 'BOTH'],
    exemptionGround: ['HEALTH', 'KNOWLEDGE', 'OTHER_WEIGHTY'],
  },
  title: { nb: 'Svar på søknad om fritak', nn: 'Svar på søknad om fritak' },
  body: [
    replacement,
    {
      choose: 'exemptionPart',
      of: {
        NORWEGIAN: [
          text(
            'Du søkte {appliedOn} om fritak fra plikten til opplæring i norsk.',
            'Du søkte {appliedOn} om fritak frå plikta til opplæring i norsk.',
          ),
        ],
        SOCIAL_STUDIES: [
          text(
            'Du søkte {appliedOn} om fritak fra plikten til opplæring i samfunnskunnskap.',
            'Du søkte {appliedOn} om fritak frå plikta til opplæring i samfunnskunnskap.',
          ),
        ],
        BOTH: [
          text(
            'Du søkte {appliedOn} om fritak fra plikten til opplæring i norsk og samfunnskunnskap.',
            'Du søkte {appliedOn} om fritak frå plikta til opplæring i norsk og samfunnskunnskap.',
          ),
        ],
      },
    },
    {
      choose: 'outcome',
      of: {
        GRANTED: [
          text(
            'Kommunen sier ja. Du har ikke lenger plikt til denne opplæringen.',
            'Kommunen seier ja. Du har ikkje lenger plikt til denne opplæringa.',
          ),
        ],
        REFUSED: [
          text(
            'Kommunen sier nei. Du har fortsatt plikt til opplæringen.',
            'Kommunen seier nei. Du har framleis plikt til opplæringa.',
          ),
        ],
      },
    },
    {
      choose: 'exemptionGround',
      of: {
        HEALTH: [text('Søknaden gjelder helsen din.', 'Søknaden gjeld helsa di.')],
        KNOWLEDGE: [text('Søknaden gjelder det du kan fra før.', 'Søknaden gjeld det du kan frå før.')],
        OTHER_WEIGHTY: [
          text('Søknaden gjelder andre tungtveiende grunner.', 'Søknaden gjeld andre tungtvegande grunnar.'),
        ],
      },
    },
    ...reasons,
    madeUnder(
      'Vedtaket er gjort etter integreringsloven § 29.',
      'Vedtaket er gjort etter integreringslova § 29.',
    ),
    ...appeal,
  ],
}
