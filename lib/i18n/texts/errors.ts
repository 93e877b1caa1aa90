import type { Text } from '../text'

export const errorTexts = {
  stopped: { nb: 'Noe stoppet', nn: 'Noko stoppa' },
  stoppedWhat: {
    nb: 'Siden kunne ikke vises. Det du hadde lagret, er trygt. Prøv igjen, eller gå til Min dag.',
    nn: 'Sida kunne ikkje visast. Det du hadde lagra, er trygt. Prøv igjen, eller gå til Min dag.',
  },
  away: { nb: 'Fotfeste er straks tilbake', nn: 'Fotfeste er straks tilbake' },
  awayWhat: {
    nb: 'Databasen svarer ikke akkurat nå. Det du hadde lagret, er trygt. Vent litt og prøv igjen; du trenger ikke logge inn på nytt.',
    nn: 'Databasen svarar ikkje akkurat no. Det du hadde lagra, er trygt. Vent litt og prøv igjen; du treng ikkje logge inn på nytt.',
  },
  tryAgain: { nb: 'Prøv igjen', nn: 'Prøv igjen' },
  home: { nb: 'Gå til Min dag', nn: 'Gå til Min dag' },
  notFound: { nb: 'Siden finnes ikke', nn: 'Sida finst ikkje' },
  notFoundWhat: {
    nb: 'Saken eller siden finnes ikke i din kommune, eller så er adressen skrevet feil.',
    nn: 'Saka eller sida finst ikkje i kommunen din, eller så er adressa skriven feil.',
  },
  forbidden: { nb: 'Du har ikke tilgang til dette', nn: 'Du har ikkje tilgang til dette' },
  forbiddenWhat: {
    nb: 'Rollen din åpner ikke denne siden. Lederen din eller administratoren i kommunen kan gi tilgang.',
    nn: 'Rolla di opnar ikkje denne sida. Leiaren din eller administratoren i kommunen kan gi tilgang.',
  },
} as const satisfies Record<string, Text>

/** The reference a person reads to support; it finds the log line, and says nothing about the case. */
export const reference = (id: string): Text => ({ nb: `Referanse ${id}`, nn: `Referanse ${id}` })
