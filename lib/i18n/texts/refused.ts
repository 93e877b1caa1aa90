import type { Text } from '../text'

/** What was given on a tablet and could not be taken in. */
export const refusedTexts = {
  title: { nb: 'Gitt på nettbrettet, men ikke tatt imot', nn: 'Gitt på nettbrettet, men ikkje teke imot' },
  lead: {
    nb: 'Dette er lagret slik det ble gitt. Det teller ikke som signatur, og har ingen virkning.',
    nn: 'Dette er lagra slik det vart gitt. Det tel ikkje som signatur, og har ingen verknad.',
  },
  received: { nb: 'Mottatt', nn: 'Motteke' },
  givenAt: { nb: 'Nettbrettets klokke', nn: 'Klokka på nettbrettet' },
  what: { nb: 'Hva', nn: 'Kva' },
  given: { nb: 'Signatur eller navn', nn: 'Signatur eller namn' },
  drawing: { nb: 'Tegnet signatur som ikke teller', nn: 'Teikna signatur som ikkje tel' },
  witness: { nb: 'Vitne', nn: 'Vitne' },
  why: { nb: 'Hvorfor', nn: 'Kvifor' },
  incomplete: {
    nb: 'Noe manglet: signaturen, navnet eller vitnet.',
    nn: 'Noko mangla: signaturen, namnet eller vitnet.',
  },
} as const satisfies Record<string, Text>
