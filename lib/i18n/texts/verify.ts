export const verifyTexts = {
  title: { nb: 'Verifiser et dokument', nn: 'Verifiser eit dokument' },
  lead: {
    nb: 'Velg en PDF fra kommunen, så sier siden om den er uendret siden den ble signert.',
    nn: 'Vel ein PDF frå kommunen, så seier sida om han er uendra sidan han vart signert.',
  },
  drop: { nb: 'Slipp filen her, eller velg den', nn: 'Slepp fila her, eller vel ho' },
  choose: { nb: 'Velg fil', nn: 'Vel fil' },
  chooseOther: { nb: 'Velg en annen fil', nn: 'Vel ei anna fil' },
  readHere: { nb: 'lest på denne maskinen', nn: 'lesen på denne maskina' },
  reading: { nb: 'Leser filen …', nn: 'Les fila …' },
  staysTitle: { nb: 'Filen forlater ikke maskinen din.', nn: 'Fila forlèt ikkje maskina di.' },
  stays: {
    nb: 'Når siden er åpnet, virker den uten nett.',
    nn: 'Når sida er opna, verkar ho utan nett.',
  },
  why: { nb: 'Slik vet vi det', nn: 'Slik veit vi det' },
  note: {
    nb: 'Svaret gjelder bare om filen er endret. Siden viser aldri navn eller fødselsnummer.',
    nn: 'Svaret gjeld berre om fila er endra. Sida viser aldri namn eller fødselsnummer.',
  },
  printed: { nb: 'Trykt fingeravtrykk', nn: 'Trykt fingeravtrykk' },
  printedHint: {
    nb: '64 tegn fra kvitteringen eller fra kommunen. Mellomrom gjør ikke noe.',
    nn: '64 teikn frå kvitteringa eller frå kommunen. Mellomrom gjer ingenting.',
  },
  fingerprint: { nb: 'Filens fingeravtrykk (SHA-256)', nn: 'Fingeravtrykket til fila (SHA-256)' },
  keyFingerprint: { nb: 'Nøkkelens fingeravtrykk (SHA-256)', nn: 'Fingeravtrykket til nøkkelen (SHA-256)' },
  others: { nb: 'Andre svar du kan få', nn: 'Andre svar du kan få' },
  tooLarge: {
    nb: 'Filen er for stor til å kontrolleres her. Ingen dokumenter fra kommunen er større enn 60 MB.',
    nn: 'Fila er for stor til å kontrollerast her. Ingen dokument frå kommunen er større enn 60 MB.',
  },
  unreadable: {
    nb: 'Maskinen fikk ikke lest filen. Prøv å velge den på nytt.',
    nn: 'Maskina fekk ikkje lese fila. Prøv å velje ho på nytt.',
  },
  insecure: {
    nb: 'Nettleseren kontrollerer bare filer på sider som er åpnet med https. Åpne siden slik og prøv på nytt.',
    nn: 'Nettlesaren kontrollerer berre filer på sider som er opna med https. Opne sida slik og prøv på nytt.',
  },
} as const
