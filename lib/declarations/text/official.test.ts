import { describe, expect, it } from 'vitest'
import { declarationBullets, declarationText } from '../declaration-text'
import type { DeclarationWords } from './declaration-file.schema'

/** The ministry's appendix, copied by hand from the hearing note, line by line; only spacing is ours. */
const HEARING_NOTE = `
Erklæringen gjelder for:
Navn: ________________________Fødselsnummer/DUF.nr: ________________
Bosatt i ________________ kommune fra ________ (dato)
Vedtak om introduksjonsprogram og integreringsplan fra ________ (dato)
Erklæring:
Jeg anerkjenner at
• introduksjonsprogrammet skal forberede meg på arbeid eller utdanning, og deltakelse i det
norske fellesskapet. Jeg forplikter meg til å følge opp målene og aktivitetene i
integreringsplanen, slik at jeg kan delta aktivt i arbeidslivet og samfunnet.
• jeg selv har et ansvar for å bli økonomisk selvstendig så raskt som mulig. Jeg vil aktivt
jobbe for å bli selvforsørget, enten ved å delta i arbeidslivet eller ved å ta utdanning som
gjør meg i stand til å få en jobb.
• jeg har et ansvar for å delta aktivt i opplæringen i norsk og samfunnskunnskap som
kommunen tilbyr. Jeg forstår at ferdigheter i norsk og kunnskap om det norske samfunnet
er avgjørende for å få jobb og bli en del av fellesskapet.
• menn og kvinner har like rettigheter og plikter i Norge. Dette inkluderer like muligheter til
utdanning og arbeid, og like rettigheter til å delta i demokratiske prosesser.
• i Norge har alle mennesker rett til å leve i frihet og trygghet. Alle har rett til å bestemme
over sitt eget liv. Det innebærer blant annet frihet til å velge utdanning og yrke, frihet til å
selv velge partner eller ektefelle og frihet til å være den man er. Ingen skal bli utsatt for
trusler, tvang, vold eller overgrep i Norge. Dersom jeg har ansvar for barn, skal jeg oppdra
og forsørge barnet og gi det god omsorg. Jeg forplikter meg til å støtte opp under barnets
utvikling, helse, livskvalitet, utdanning og deltakelse i det norske samfunnet, og til å
beskytte barnet mot vold, overgrep og annen skadelig atferd.
• det kan medføre straff etter straffeloven dersom jeg ikke følger norske lover.
Forholdet til integreringsplanen:
Denne erklæringen angir hva som overordnet er forventet av meg i min
integreringsprosess. De konkrete målene og aktivitetene i mitt introduksjonsprogram er
fastsatt i samarbeid mellom meg og kommunen og står beskrevet i min individuelle
integreringsplan.
Konsekvenser av brudd på vilkår i integreringsloven:
Jeg er klar over at retten til å delta i introduksjonsprogrammet og få introduksjonsstønad
avhenger av at jeg følger integreringsplanen og deltar i de planlagte aktivitetene. Hvis jeg
uten gyldig grunn ikke oppfyller dette, kan det føre til at kommunen stopper programmet
og at jeg mister retten til introduksjonsstønad.
Integreringserklæringen er ikke et enkeltvedtak, og jeg kan ikke klage på erklæringen.
Signatur:
Sted og dato: ________________
________________________ Deltaker (signatur)
`

const OFFICIAL_SHA256 = '3732078395a0f5617772448d411929c7437093007aadfae8d6776bf77b85eb7b'

const asForm = (words: DeclarationWords): string => {
  const { fields, sections, signature } = words
  return [
    fields.appliesTo,
    `${fields.name}: _${fields.identityNumber}: _`,
    fields.resident,
    fields.decision,
    words.heading,
    words.intro,
    ...declarationBullets(words).map(({ text }) => `• ${text}`),
    sections.FORHOLD_PLAN.heading,
    sections.FORHOLD_PLAN.text,
    sections.KONSEKVENSER.heading,
    sections.KONSEKVENSER.text,
    sections.IKKE_VEDTAK.text,
    signature.heading,
    `${signature.placeAndDate}: _`,
    `_ ${signature.participant}`,
  ]
    .join(' ')
    .replace(/\{\w+\}/g, '_')
}

describe('the official text', () => {
  const official = declarationText('nb')

  it('says every word of the hearing note, in its order, and no other', () => {
    const note = HEARING_NOTE.replace(/_+/g, '_').replace(/\s+/g, ' ').trim()
    expect(official && asForm(official.words)).toBe(note)
    expect(official?.words.title).toBe('Integreringserklæring')
  })

  it('keeps its fingerprint', () => {
    expect(official?.sha256).toBe(OFFICIAL_SHA256)
  })

  it('is the only official one, and says where it comes from', () => {
    expect(official?.status).toBe('OFFISIELL')
    expect(official?.source).toContain('høringsnotat')
  })

  it('keeps freedom and children in one bullet, so there are six points', () => {
    expect(official?.words.clauses.FRIHET_BARN.sameBullet).toBe(true)
    expect(official && declarationBullets(official.words).map(({ key }) => key)).toEqual([
      'PROGRAM_PLAN',
      'SELVFORSORGELSE',
      'NORSK_SAMFUNN',
      'LIKESTILLING',
      'FRIHET_BARN',
      'NORSK_LOV',
    ])
  })
})
