import type { Text } from '../text'

/** What a field of the training file asks for. */
export const trainingRules = {
  quarterHours: {
    nb: 'Skriv timer i hele kvarter, for eksempel 12,5.',
    nn: 'Skriv timar i heile kvarter, til dømes 12,5.',
  },
  moduleIs25: { nb: 'En modul har 25 timer.', nn: 'Ein modul har 25 timar.' },
  receptionIs25: {
    nb: 'Opplæringen i mottak er på 25 timer i alt.',
    nn: 'Opplæringa i mottak er på 25 timar i alt.',
  },
  claimNeeded: { nb: 'Skriv når kravet ble satt frem.', nn: 'Skriv når kravet vart sett fram.' },
  resultOfOtherTest: {
    nb: 'Norskprøven gir et nivå. Samfunnskunnskapsprøven er bestått eller ikke.',
    nn: 'Norskprøva gir eit nivå. Samfunnskunnskapsprøva er greidd eller ikkje.',
  },
  endBeforeStart: { nb: 'Siste dag kan ikke være før første.', nn: 'Siste dag kan ikkje vere før første.' },
  hoursInFee: { nb: 'Skriv fra 0,25 til 300 timer.', nn: 'Skriv frå 0,25 til 300 timar.' },
  kroner: { nb: 'Skriv beløpet i kroner, for eksempel 4500.', nn: 'Skriv beløpet i kroner, til dømes 4500.' },
  organisationNumber: {
    nb: 'Organisasjonsnummeret stemmer ikke. Det har ni sifre.',
    nn: 'Organisasjonsnummeret stemmer ikkje. Det har ni siffer.',
  },
  capacity: { nb: 'Skriv et helt tall fra 1 til 200.', nn: 'Skriv eit heilt tal frå 1 til 200.' },
} as const satisfies Record<string, Text>

/** Facts of the file that the law could not make sense of: the field, and what is wrong, by the law's path. */
export const factFields: Readonly<Record<string, { readonly field: string; readonly text: Text }>> & {
  readonly other: { readonly field: string; readonly text: Text }
} = {
  arrivedOn: {
    field: 'arrivedOn',
    text: {
      nb: 'Når tillatelsen ble gitt før innreise, må ankomsten være med og ikke komme før tillatelsen.',
      nn: 'Når løyvet vart gitt før innreise, må ankomsten vere med og ikkje kome før løyvet.',
    },
  },
  'permit.firstRenewedOn': {
    field: 'firstRenewedOn',
    text: {
      nb: 'Tillatelsen kan ikke være fornyet før den ble gitt.',
      nn: 'Løyvet kan ikkje vere fornya før det vart gitt.',
    },
  },
  'permit.sponsorGround': {
    field: 'sponsorGround',
    text: {
      nb: 'Bare en familieinnvandrer har referanseperson, og da må referansepersonens tillatelse være med.',
      nn: 'Berre ein familieinnvandrar har referanseperson, og då må løyvet til referansepersonen vere med.',
    },
  },
  trainingStartedOn: {
    field: 'startedOn',
    text: {
      nb: 'Opplæringen kan ikke ha startet før den ble tilbudt.',
      nn: 'Opplæringa kan ikkje ha starta før ho vart tilboden.',
    },
  },
  formerCollective: {
    field: 'formerCollectiveOn',
    text: {
      nb: 'Deltakeren har kollektiv beskyttelse nå, og har ikke forlatt ordningen.',
      nn: 'Deltakaren har kollektivt vern no, og har ikkje forlate ordninga.',
    },
  },
  other: {
    field: 'registeredOn',
    text: {
      nb: 'Opplysningene i registreringen og her kan ikke stå sammen. Se over datoene.',
      nn: 'Opplysningane i registreringa og her kan ikkje stå saman. Sjå over datoane.',
    },
  },
}
