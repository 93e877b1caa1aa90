import type { Text } from '../text'

export const leaveFormTexts = {
  grant: { nb: 'Gi permisjon', nn: 'Gi permisjon' },
  sub: {
    nb: 'Dagene fylles ut i registeret på forhånd.',
    nn: 'Dagane blir fylte ut i registeret på førehand.',
  },
  kind: { nb: 'Hva slags permisjon?', nn: 'Kva slags permisjon?' },
  fromDate: { nb: 'Første dag', nn: 'Første dag' },
  toDate: { nb: 'Siste dag', nn: 'Siste dag' },
  welfareReason: { nb: 'Velferdsgrunn', nn: 'Velferdsgrunn' },
  noticeOn: { nb: 'Deltakeren ga beskjed', nn: 'Deltakaren gav beskjed' },
  noticeHint: { nb: 'Minst 14 dager før. dd.mm.åååå', nn: 'Minst 14 dagar før. dd.mm.åååå' },
  birthDate: { nb: 'Barnets fødselsdato', nn: 'Fødselsdatoen til barnet' },
  certificate: { nb: 'Legeerklæring er levert', nn: 'Legeerklæring er levert' },
  withStipend: { nb: 'Med stønad', nn: 'Med stønad' },
  reason: { nb: 'Merknad til registeret', nn: 'Merknad til registeret' },
  endBeforeStart: { nb: 'Siste dag kan ikke være før første.', nn: 'Siste dag kan ikkje vere før første.' },
  tooLong: { nb: 'Permisjonen er for lang. Del den opp.', nn: 'Permisjonen er for lang. Del han opp.' },
  needed: { nb: 'Dette må være med for denne permisjonen.', nn: 'Dette må vere med for denne permisjonen.' },
} as const satisfies Record<string, Text>

export const welfareReasonTexts = {
  KINDERGARTEN: { nb: 'Tilvenning i barnehage', nn: 'Tilvenjing i barnehage' },
  SCHOOL_START: { nb: 'Barns første skoledag', nn: 'Første skuledag for barn' },
  OWN_WEDDING: { nb: 'Eget bryllup', nn: 'Eige bryllaup' },
  DEATH: { nb: 'Dødsfall', nn: 'Dødsfall' },
  APPOINTMENT: { nb: 'Time som ikke kan legges utenom', nn: 'Time som ikkje kan leggjast utanom' },
  NURSING_AT_HOME: { nb: 'Pleie i hjemmet', nn: 'Pleie i heimen' },
  OTHER: { nb: 'Annen velferdsgrunn', nn: 'Annan velferdsgrunn' },
} as const satisfies Record<string, Text>

/** Why leave was not granted. */
export const leaveRefusals = {
  'not-found': { nb: 'Deltakeren er ikke i programmet.', nn: 'Deltakaren er ikkje i programmet.' },
  'before-programme': {
    nb: 'Permisjonen begynner før programmet.',
    nn: 'Permisjonen byrjar før programmet.',
  },
  overlap: {
    nb: 'Deltakeren har permisjon noen av disse dagene fra før.',
    nn: 'Deltakaren har permisjon nokre av desse dagane frå før.',
  },
  'month-closed': {
    nb: 'En av dagene er i en måned som er godkjent og låst.',
    nn: 'Ein av dagane er i ein månad som er godkjend og låst.',
  },
} as const satisfies Record<string, Text>

/** The law's own reason why the facts cannot stand together. */
export const lawRefused = (message: string): Text => ({
  nb: `Opplysningene kan ikke stå sammen: ${message}`,
  nn: `Opplysningane kan ikkje stå saman: ${message}`,
})
