import type { Part, Words } from './template'

const words = (nb: string, nn: string): Words => ({ nb, nn })
export const heading = (nb: string, nn: string): Part => ({ heading: words(nb, nn) })
export const text = (nb: string, nn: string): Part => ({ text: words(nb, nn) })
/** What the law demands that the letter says, and the law that the decision stands on. */
export const lawText = (nb: string, nn: string): Part => ({ text: words(nb, nn), law: true })

/** What the municipality builds on and has weighed, in its own words. */
export const reasons: readonly Part[] = [
  { free: 'reasonFacts', heading: words('Dette bygger vi på', 'Dette byggjer vi på') },
  { free: 'statement', heading: words('Dette har du sagt', 'Dette har du sagt') },
  { free: 'reasonConsiderations', heading: words('Slik har vi vurdert det', 'Slik har vi vurdert det') },
]

/** Klage, innsyn, help and utsatt iverksetting (forvaltningsloven § 27). */
export const appeal: readonly Part[] = [
  { heading: words('Hvis du er uenig', 'Viss du er usamd'), law: true },
  lawText(
    'Du kan klage. Fristen er tre uker fra du fikk dette brevet. Du klager til Statsforvalteren, men sender klagen til oss. Skriv hva du vil ha endret, og hvorfor.',
    'Du kan klage. Fristen er tre veker frå du fekk dette brevet. Du klagar til Statsforvaltaren, men sender klaga til oss. Skriv kva du vil ha endra, og kvifor.',
  ),
  lawText(
    'Vi hjelper deg med å skrive klagen, med tolk hvis du trenger det. Du har rett til å se dokumentene i saken. Du kan be om at vedtaket ikke skal gjelde før klagen er avgjort.',
    'Vi hjelper deg med å skrive klaga, med tolk om du treng det. Du har rett til å sjå dokumenta i saka. Du kan be om at vedtaket ikkje skal gjelde før klaga er avgjord.',
  ),
]

/** Why a decision is made anew after a complaint. */
export const replacement: Part = {
  choose: 'replaces',
  of: {
    NO: [],
    YES: [
      text(
        'Du klaget på vedtaket vi gjorde {replacedOn}. Vi har sett på saken en gang til og gjort et nytt vedtak. Det gjelder i stedet for det gamle.',
        'Du klaga på vedtaket vi gjorde {replacedOn}. Vi har sett på saka ein gong til og gjort eit nytt vedtak. Det gjeld i staden for det gamle.',
      ),
    ],
  },
}
export const REPLACES = { replaces: ['NO', 'YES'] } as const
