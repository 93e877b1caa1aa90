import type { Tx } from '#lib/platform/database'

const element = (
  title: string,
  kind: string,
  quartersPerWeek: number,
  more: {
    variant?: string
    place?: string
    provider?: string
    language?: string
    weeks?: number
    sessions?: number
    totalQuarters?: number
    goals?: string[]
    keywords?: string
    because: string
  },
) => ({ title, kind, quartersPerWeek, ...more })

const LIBRARY = [
  element('Praksis på sykehjem', 'WORK_DIRECTED', 60, {
    place: 'Fjordvik sykehjem',
    provider: 'Fjordvik kommune',
    goals: ['WORK', 'VOCATIONAL_CERTIFICATE'],
    keywords: 'helse, sykepleie, omsorg, eldre',
    because: 'Fordi plassen gir arbeidsnorsk hver dag og en referanse i helsefag.',
  }),
  element('Kjøkkenpraksis', 'WORK_DIRECTED', 60, {
    place: 'Fjordvik hotell',
    provider: 'Fjordvik næringsforening',
    goals: ['WORK'],
    keywords: 'kokk, mat, restaurant, kjøkken',
    because: 'Fordi hotellet tar inn i faste stillinger etter praksis.',
  }),
  element('Barnehagepraksis', 'WORK_DIRECTED', 60, {
    place: 'Solbakken barnehage',
    provider: 'Fjordvik kommune',
    goals: ['WORK', 'VOCATIONAL_CERTIFICATE'],
    keywords: 'barn, lærer, barnehage',
    because: 'Fordi språket brukes hele dagen, sammen med barn og voksne.',
  }),
  element('Truckførerkurs', 'WORK_DIRECTED', 30, {
    place: 'Havna',
    provider: 'Fjordvik næringsforening',
    weeks: 4,
    totalQuarters: 120,
    goals: ['WORK'],
    keywords: 'sjåfør, lager, truck',
    because: 'Fordi beviset gir tilgang til arbeid på lager.',
  }),
  element('Forberedende voksenopplæring, matematikk', 'EDUCATION_DIRECTED', 40, {
    place: 'Læringssenteret, rom 301',
    provider: 'Fjordvik læringssenter',
    goals: ['COMPLETE_UPPER_SECONDARY', 'PARTS_OF_UPPER_SECONDARY', 'VOCATIONAL_CERTIFICATE'],
    because: 'Fordi matematikk kreves før videregående.',
  }),
  element('Livsmestring: migrasjon, helse og mangfold, på arabisk', 'LIFE_SKILLS', 10, {
    variant: 'MIGRATION_HEALTH',
    provider: 'Fjordvik læringssenter',
    language: 'ar',
    weeks: 5,
    totalQuarters: 48,
    because: 'Fordi alle program skal ha kurs i livsmestring, og kurset er på et språk deltakeren forstår.',
  }),
  element('ICDP-gruppe for foreldre', 'PARENTAL_GUIDANCE', 10, {
    variant: 'GROUP',
    place: 'Familiesenteret',
    provider: 'Fjordvik kommune',
    weeks: 8,
    sessions: 8,
    because: 'Fordi deltakeren har barn under 18 år.',
  }),
  element('Digital hverdag', 'OTHER', 12, {
    place: 'Biblioteket',
    provider: 'Fjordvik folkebibliotek',
    weeks: 10,
    keywords: 'data, pc, digital',
    because: 'Fordi deltakeren trenger å bruke digitale tjenester på egen hånd.',
  }),
]

/** Some of what Fjordvik has to choose from. */
export const seedElements = (tx: Tx, municipalityId: string, updatedById: string) =>
  tx.libraryElement.createMany({
    data: LIBRARY.map((one) => ({ ...one, municipalityId, updatedById })),
  })
