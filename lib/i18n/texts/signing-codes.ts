import type { Text } from '../text'

export const noInterpreterTexts = {
  SPEAKS_NORWEGIAN: {
    nb: 'Deltakeren forstår norsk godt nok.',
    nn: 'Deltakaren forstår norsk godt nok.',
  },
  STAFF_SPEAKS_LANGUAGE: {
    nb: 'Den ansatte snakker språket.',
    nn: 'Den tilsette snakkar språket.',
  },
  NOT_FOUND: {
    nb: 'Det var ikke mulig å få tak i tolk.',
    nn: 'Det var ikkje mogleg å få tak i tolk.',
  },
  OTHER: { nb: 'Annen grunn.', nn: 'Annan grunn.' },
} as const satisfies Record<string, Text>
