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
  kept: {
    nb: 'Det som ble gitt, er lagret i saken. Det teller ikke som signatur.',
    nn: 'Det som vart gitt, er lagra i saka. Det tel ikkje som signatur.',
  },
  deliveredNow: {
    nb: 'Et svar som lå på denne enheten uten nett, er nå levert.',
    nn: 'Eit svar som låg på denne eininga utan nett, er no levert.',
  },
  refusedNow: {
    nb: 'Et svar som lå på denne enheten uten nett, ble ikke tatt imot',
    nn: 'Eit svar som låg på denne eininga utan nett, vart ikkje teke imot',
  },
} as const satisfies Record<string, Text>

/** What no page of ours sends: refused before it is read. */
export const roomRefusals = {
  foreign: {
    nb: 'Svaret kom ikke fra deltakervisningen, og er ikke tatt imot.',
    nn: 'Svaret kom ikkje frå deltakarvisinga, og er ikkje teke imot.',
  },
  tooLarge: {
    nb: 'Signaturen er større enn kommunen kan ta imot. Visk ut, og signer på nytt.',
    nn: 'Signaturen er større enn kommunen kan ta imot. Visk ut, og signer på nytt.',
  },
  unreadable: {
    nb: 'Svaret kunne ikke leses, og er ikke tatt imot. Prøv igjen.',
    nn: 'Svaret kunne ikkje lesast, og er ikkje teke imot. Prøv igjen.',
  },
} as const satisfies Record<string, Text>
