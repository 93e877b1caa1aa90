import { spokenLanguage } from '../languages'
import type { Text } from '../text'
import { goalTexts } from './plans'

export const elementLibraryTexts = {
  title: { nb: 'Elementbiblioteket', nn: 'Elementbiblioteket' },
  lead: {
    nb: 'Kommunens egne kurs, praksisplasser og faste elementer. Planen foreslår dem der de passer; rådgiveren og deltakeren velger.',
    nn: 'Kommunen sine eigne kurs, praksisplassar og faste element. Planen foreslår dei der dei passar; rådgivaren og deltakaren vel.',
  },
  add: { nb: 'Nytt element', nn: 'Nytt element' },
  change: { nb: 'Endre', nn: 'Endre' },
  changeTitle: { nb: 'Endre element', nn: 'Endre element' },
  empty: {
    nb: 'Biblioteket er tomt. Legg inn kursene og praksisplassene kommunen har.',
    nn: 'Biblioteket er tomt. Legg inn kursa og praksisplassane kommunen har.',
  },
  element: { nb: 'Element', nn: 'Element' },
  where: { nb: 'Sted og tilbyder', nn: 'Stad og tilbydar' },
  provider: { nb: 'Tilbyder', nn: 'Tilbydar' },
  providerHint: { nb: 'Den som holder kurset eller tar imot.', nn: 'Den som held kurset eller tek imot.' },
  language: { nb: 'Undervisningsspråk', nn: 'Undervisningsspråk' },
  languageHint: { nb: 'Tomt betyr norsk.', nn: 'Tomt betyr norsk.' },
  norwegian: { nb: 'norsk', nn: 'norsk' },
  weeks: { nb: 'Antall uker', nn: 'Talet på veker' },
  weeksHint: { nb: 'Tomt betyr ut programmet.', nn: 'Tomt betyr ut programmet.' },
  extent: { nb: 'Omfang', nn: 'Omfang' },
  goals: { nb: 'Sluttmål det fører mot', nn: 'Sluttmål det fører mot' },
  goalsHint: { nb: 'Ingen valgt betyr alle.', nn: 'Ingen valde betyr alle.' },
  allGoals: { nb: 'Alle', nn: 'Alle' },
  keywords: { nb: 'Stikkord', nn: 'Stikkord' },
  keywordsHint: {
    nb: 'Ord fra kartleggingen som peker hit, med komma mellom: kokk, restaurant, mat.',
    nn: 'Ord frå kartlegginga som peikar hit, med komma mellom: kokk, restaurant, mat.',
  },
  because: { nb: 'Hvorfor det brukes', nn: 'Kvifor det blir brukt' },
  becauseHint: {
    nb: 'Følger med inn i planen som begrunnelse, og kan endres der.',
    nn: 'Følgjer med inn i planen som grunngiving, og kan endrast der.',
  },
  inUse: { nb: 'Kan velges i nye planer', nn: 'Kan veljast i nye planar' },
  notInUse: { nb: 'Ikke i bruk', nn: 'Ikkje i bruk' },
  law: { nb: 'Regel', nn: 'Regel' },
  save: { nb: 'Lagre element', nn: 'Lagre element' },
  content: { nb: 'Innhold', nn: 'Innhald' },
  whom: { nb: 'Hvem det passer for', nn: 'Kven det passar for' },
  noHours: { nb: 'Et element må ha timer i uken.', nn: 'Eit element må ha timar i veka.' },
  variantDoesNotFit: {
    nb: 'Livsmestring er en av de to delene, og foreldreveiledning er i gruppe eller individuell. Andre slag har ingen del eller form.',
    nn: 'Livsmeistring er ein av dei to delane, og foreldrerettleiing er i gruppe eller individuell. Andre slag har inga del eller form.',
  },
  notFound: { nb: 'Elementet finnes ikke her.', nn: 'Elementet finst ikkje her.' },
  changed: {
    nb: 'Noen har endret elementet i mellomtiden. Hent siden på nytt.',
    nn: 'Nokon har endra elementet i mellomtida. Hent sida på nytt.',
  },
} as const satisfies Record<string, Text>

export const weeksText = (weeks: number): Text => ({ nb: `i ${weeks} uker`, nn: `i ${weeks} veker` })

/** Goes with the element into a plan. */
export const taughtIn = (tag: string): Text => ({
  nb: `Undervisningen er på ${spokenLanguage(tag)?.nb ?? tag}.`,
  nn: `Undervisninga er på ${spokenLanguage(tag)?.nn ?? tag}.`,
})

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** Why an element is suggested. Each begins where «fordi» leaves off. */
export const suggestionTexts = {
  title: { nb: 'Forslag fra biblioteket', nn: 'Forslag frå biblioteket' },
  lead: {
    nb: 'Ingenting legges til av seg selv. Dere velger.',
    nn: 'Ingenting blir lagt til av seg sjølv. De vel.',
  },
  others: { nb: 'Andre elementer i biblioteket', nn: 'Andre element i biblioteket' },
  take: { nb: 'Legg til', nn: 'Legg til' },
  taken: { nb: 'Lagt til i planen. Lagre planen.', nn: 'Lagt til i planen. Lagre planen.' },
  none: {
    nb: 'Biblioteket har ikke flere elementer for dette målet.',
    nn: 'Biblioteket har ikkje fleire element for dette målet.',
  },
  because: { nb: 'Fordi', nn: 'Fordi' },
  and: { nb: 'og', nn: 'og' },
  lacks: ({ nb, nn }: Text): Text => ({
    nb: `planen mangler ${lower(nb)}`,
    nn: `planen manglar ${lower(nn)}`,
  }),
  told: (word: string): Text => ({
    nb: `deltakeren har fortalt om «${word}» i kartleggingen`,
    nn: `deltakaren har fortalt om «${word}» i kartlegginga`,
  }),
  towards: (goal: keyof typeof goalTexts): Text => ({
    nb: `det fører mot sluttmålet ${lower(goalTexts[goal].nb)}`,
    nn: `det fører mot sluttmålet ${lower(goalTexts[goal].nn)}`,
  }),
  taughtIn: (tag: string): Text => ({
    nb: `det er på ${spokenLanguage(tag)?.nb ?? tag}, som deltakeren forstår`,
    nn: `det er på ${spokenLanguage(tag)?.nn ?? tag}, som deltakaren forstår`,
  }),
  fitsGap: (hours: string): Text => ({
    nb: `uken har plass: ${hours} timer mangler til fulltid`,
    nn: `veka har plass: ${hours} timar manglar til fulltid`,
  }),
} as const
