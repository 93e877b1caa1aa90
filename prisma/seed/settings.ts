import { declarationLanguages } from '#lib/declarations/declaration-text'
import type { Tx } from '#lib/platform/database'
import type { Arms } from '#lib/values/arms'
import { addMonths, type LocalDate } from '#lib/values/local-date'

const drafts = declarationLanguages
  .filter((language) => language !== 'nb')
  .map((language) => [language, 'Tillatt for utprøving med oppdiktede personer'])

const OWN_NAMES: Readonly<Record<string, Record<string, string>>> = {
  '9901': { ar: 'بلدية فيوردفيك', ti: 'ኮሙነ ፍዮርድቪክ', uk: 'Муніципалітет Ф’юрдвік' },
}

/** Nobody's real arms: two peaks over a fjord. */
const ARMS: Readonly<Record<string, Arms>> = {
  '9901': {
    width: 40,
    height: 48,
    paths: [
      { d: 'M0 0H40V27C40 38 31 44 20 48C9 44 0 38 0 27Z', fill: '#045460' },
      { d: 'M4 25L14 9L20 18L25 12L36 25Z', fill: '#ffffff' },
      {
        d: 'M3 29Q7 26 11.5 29Q16 32 20 29Q24 26 28.5 29Q33 32 37 29V32Q33 35 28.5 32Q24 29 20 32Q16 35 11.5 32Q7 29 3 32Z',
        fill: '#ffffff',
      },
      {
        d: 'M8 36Q11 34 14 36Q17 38 20 36Q23 34 26 36Q29 38 32 36V38.5Q29 40.5 26 38.5Q23 36.5 20 38.5Q17 40.5 14 38.5Q11 36.5 8 38.5Z',
        fill: '#ffffff',
      },
    ],
  },
}

/** The declaration applies in the demonstration, and its draft translations may be signed, and copies fetched by phone. */
export const seedSettings = async (tx: Tx, municipalityId: string, today: LocalDate) => {
  const arms = ARMS[municipalityId]
  if (arms) await tx.municipality.update({ where: { id: municipalityId }, data: { arms } })
  await tx.setting.createMany({
    data: [
      {
        municipalityId,
        key: 'declarationInForceFrom',
        value: addMonths(today, -6),
        reference: 'Tenkt resolusjon, bare for utprøving (lov 12.6.2026 nr. 23)',
      },
      { municipalityId, key: 'citizenshipGuidance', value: true },
      {
        municipalityId,
        key: 'draftTranslationsAllowed',
        value: Object.fromEntries(drafts),
        reference: 'Lederen, bare for utprøving',
      },
      { municipalityId, key: 'copyByQr', value: true },
      { municipalityId, key: 'ownNames', value: OWN_NAMES[municipalityId] ?? {} },
    ],
  })
}
