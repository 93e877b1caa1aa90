import type { Text } from '../text'

export const planInputTexts = {
  hours: {
    nb: 'Skriv timene som 15 eller 7,5. Bruk hele kvarter.',
    nn: 'Skriv timane som 15 eller 7,5. Bruk heile kvarter.',
  },
  hoursAbove168: {
    nb: 'En uke har 168 timer. Skriv et lavere tall.',
    nn: 'Ei veke har 168 timar. Skriv eit lågare tal.',
  },
  weekAbove168: {
    nb: 'Elementene er til sammen på mer enn 168 timer i samme uke.',
    nn: 'Elementa er til saman på meir enn 168 timar i same veke.',
  },
  courseHours: {
    nb: 'Et kurs kan ikke ha flere enn 10 000 timer.',
    nn: 'Eit kurs kan ikkje ha fleire enn 10 000 timar.',
  },
  whole: {
    nb: 'Skriv et helt tall, eller la feltet stå tomt.',
    nn: 'Skriv eit heilt tal, eller la feltet stå tomt.',
  },
  startBeforeOffer: {
    nb: 'Programmet kan ikke starte før tilbudet om oppstart er gitt.',
    nn: 'Programmet kan ikkje starte før tilbodet om oppstart er gitt.',
  },
  endBeforeStart: {
    nb: 'Programmet kan ikke slutte før det starter.',
    nn: 'Programmet kan ikkje slutte før det startar.',
  },
  tooLong: {
    nb: 'Et program kan ikke vare i mer enn ti år. Sjekk datoene.',
    nn: 'Eit program kan ikkje vare i meir enn ti år. Sjekk datoane.',
  },
  elementEndBeforeStart: {
    nb: 'Elementet kan ikke slutte før det starter.',
    nn: 'Elementet kan ikkje slutte før det startar.',
  },
  elementOutside: {
    nb: 'Datoen er utenfor programmet. Velg en dag mellom start og slutt.',
    nn: 'Datoen er utanfor programmet. Vel ein dag mellom start og slutt.',
  },
  milestoneOutside: {
    nb: 'Milepælen er utenfor programmet. Velg en dag mellom start og slutt.',
    nn: 'Milepælen er utanfor programmet. Vel ein dag mellom start og slutt.',
  },
  tooManyElements: {
    nb: 'En plan kan ha 60 elementer. Slå sammen noen av dem.',
    nn: 'Ein plan kan ha 60 element. Slå saman nokre av dei.',
  },
  tooManyMilestones: {
    nb: 'En plan kan ha 60 milepæler. Fjern noen av dem.',
    nn: 'Ein plan kan ha 60 milepælar. Fjern nokre av dei.',
  },
} as const satisfies Record<string, Text>
