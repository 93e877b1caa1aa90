import type { Text } from '../text'

/** The office's own words on the tablet. The participant's are in lib/declarations/text/room. */
export const roomTexts = {
  locked: { nb: 'Låst visning', nn: 'Låst visning' },
  interpreter: { nb: 'Tolk', nn: 'Tolk' },
  adviser: { nb: 'Rådgiver', nn: 'Rådgivar' },
  staffSignIn: { nb: 'Ansatt: logg inn', nn: 'Tilsett: logg inn' },
  failed: {
    nb: 'Kommunen kunne ikke ta imot svaret. Si fra til den ansatte, og prøv igjen.',
    nn: 'Kommunen kunne ikkje ta imot svaret. Sei frå til den tilsette, og prøv igjen.',
  },
  closedTitle: { nb: 'Visningen er avsluttet', nn: 'Visinga er avslutta' },
  closedLead: {
    nb: 'Gi nettbrettet tilbake til den ansatte.',
    nn: 'Gi nettbrettet tilbake til den tilsette.',
  },
} as const satisfies Record<string, Text>
