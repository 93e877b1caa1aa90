import type { Text } from '../text'

export const shellTexts = {
  product: { nb: 'Fotfeste', nn: 'Fotfeste' },
  testBar: { nb: 'TEST – syntetiske data', nn: 'TEST – syntetiske data' },
  testRegion: { nb: 'Testmiljø', nn: 'Testmiljø' },
  skip: { nb: 'Gå til innholdet', nn: 'Gå til innhaldet' },
  mainMenu: { nb: 'Hovedmeny', nn: 'Hovudmeny' },
  menu: { nb: 'Meny', nn: 'Meny' },
  municipality: { nb: 'Kommunen', nn: 'Kommunen' },
  find: { nb: 'Finn deltaker', nn: 'Finn deltakar' },
  close: { nb: 'Lukk', nn: 'Lukk' },
  myDay: { nb: 'Min dag', nn: 'Min dag' },
  myParticipants: { nb: 'Mine deltakere', nn: 'Mine deltakarar' },
  participants: { nb: 'Deltakere', nn: 'Deltakarar' },
  toSign: { nb: 'Til signering', nn: 'Til signering' },
  attendance: { nb: 'Fremmøte', nn: 'Frammøte' },
  monthEnd: { nb: 'Månedslutt', nn: 'Månadsslutt' },
  toApprove: { nb: 'Til godkjenning', nn: 'Til godkjenning' },
  overview: { nb: 'Oversikt og tall', nn: 'Oversikt og tal' },
  nirMirror: { nb: 'NIR-speil', nn: 'NIR-spegel' },
  access: { nb: 'Tilgang', nn: 'Tilgang' },
  settings: { nb: 'Innstillinger', nn: 'Innstillingar' },
  rules: { nb: 'Lovverk og satser', nn: 'Lovverk og satsar' },
  account: { nb: 'Innstillinger og utlogging', nn: 'Innstillingar og utlogging' },
  writtenForm: { nb: 'Målform', nn: 'Målform' },
  nb: { nb: 'Bokmål', nn: 'Bokmål' },
  nn: { nb: 'Nynorsk', nn: 'Nynorsk' },
  colours: { nb: 'Farger', nn: 'Fargar' },
  light: { nb: 'Lys', nn: 'Lys' },
  dark: { nb: 'Mørk', nn: 'Mørk' },
  system: { nb: 'Som maskinen', nn: 'Som maskina' },
  keys: { nb: 'Hurtigtaster', nn: 'Snøggtastar' },
  keysOn: { nb: 'På', nn: 'På' },
  keysOff: { nb: 'Av', nn: 'Av' },
  showKeys: { nb: 'Vis alle tastene', nn: 'Vis alle tastane' },
  keysHelp: {
    nb: 'Enkelttaster virker når du ikke står i et felt.',
    nn: 'Enkelttastar verkar når du ikkje står i eit felt.',
  },
  explainKey: {
    nb: 'Forklar tallet i fokus, eller vis denne listen',
    nn: 'Forklar talet i fokus, eller vis denne lista',
  },
  walkKey: { nb: 'Neste og forrige i listen, Enter åpner', nn: 'Neste og førre i lista, Enter opnar' },
  closeKey: { nb: 'Lukk og gå tilbake dit du var', nn: 'Lukk og gå tilbake dit du var' },
  signOut: { nb: 'Logg ut', nn: 'Logg ut' },
} as const satisfies Record<string, Text>

/** Read aloud after a menu item's name. */
export const waiting = (count: number): Text => ({ nb: `${count} venter`, nn: `${count} ventar` })

export const municipalityName = (name: string): Text => ({ nb: `${name} kommune`, nn: `${name} kommune` })
