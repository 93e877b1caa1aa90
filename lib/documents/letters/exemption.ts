import { appeal, lawText, REPLACES, reasons, replacement, text } from './shared'
import type { LetterTemplate, Part } from './template'

const applied = (nb: string, nn: string): readonly Part[] => [
  text(`Du søkte {appliedOn} om fritak fra ${nb}.`, `Du søkte {appliedOn} om fritak frå ${nn}.`),
]
const s29 = [
  lawText(
    'Vedtaket er gjort etter integreringsloven § 29.',
    'Vedtaket er gjort etter integreringslova § 29.',
  ),
]
const s37 = [
  lawText(
    'Vedtaket er gjort etter integreringsloven § 37.',
    'Vedtaket er gjort etter integreringslova § 37.',
  ),
]

/** Fritak from the duty to training (§ 29), or to a test (§ 37). */
export const exemption: LetterTemplate = {
  version: 'fritak-2',
  values: ['appliedOn', 'replacedOn'],
  choices: {
    ...REPLACES,
    outcome: ['GRANTED', 'REFUSED'],
    exemptionPart: ['NORWEGIAN', 'SOCIAL_STUDIES', 'BOTH', 'NORWEGIAN_TEST', 'SOCIAL_STUDIES_TEST'],
    exemptionGround: ['HEALTH', 'KNOWLEDGE', 'OTHER_WEIGHTY'],
    rightLapses: ['NO', 'YES'],
  },
  title: { nb: 'Svar på søknad om fritak', nn: 'Svar på søknad om fritak' },
  body: [
    replacement,
    {
      choose: 'exemptionPart',
      of: {
        NORWEGIAN: applied('plikten til opplæring i norsk', 'plikta til opplæring i norsk'),
        SOCIAL_STUDIES: applied(
          'plikten til opplæring i samfunnskunnskap',
          'plikta til opplæring i samfunnskunnskap',
        ),
        BOTH: applied(
          'plikten til opplæring i norsk og samfunnskunnskap',
          'plikta til opplæring i norsk og samfunnskunnskap',
        ),
        NORWEGIAN_TEST: applied('plikten til å ta norskprøven', 'plikta til å ta norskprøva'),
        SOCIAL_STUDIES_TEST: applied(
          'plikten til å ta prøven i samfunnskunnskap',
          'plikta til å ta prøva i samfunnskunnskap',
        ),
      },
    },
    {
      choose: 'outcome',
      of: {
        GRANTED: [
          text(
            'Kommunen sier ja. Du har ikke lenger denne plikten.',
            'Kommunen seier ja. Du har ikkje lenger denne plikta.',
          ),
        ],
        REFUSED: [
          text(
            'Kommunen sier nei. Du har fortsatt denne plikten.',
            'Kommunen seier nei. Du har framleis denne plikta.',
          ),
        ],
      },
    },
    {
      choose: 'rightLapses',
      of: {
        NO: [],
        YES: [
          text(
            'Du har heller ikke lenger rett til gratis opplæring i dette, fordi du kan det fra før.',
            'Du har heller ikkje lenger rett til gratis opplæring i dette, fordi du kan det frå før.',
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
    {
      choose: 'exemptionPart',
      of: { NORWEGIAN: s29, SOCIAL_STUDIES: s29, BOTH: s29, NORWEGIAN_TEST: s37, SOCIAL_STUDIES_TEST: s37 },
    },
    ...appeal,
  ],
}
