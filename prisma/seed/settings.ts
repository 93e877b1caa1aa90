import { declarationLanguages } from '#lib/declarations/declaration-text'
import type { Tx } from '#lib/platform/database'
import { addMonths, type LocalDate } from '#lib/values/local-date'

const drafts = declarationLanguages
  .filter((language) => language !== 'nb')
  .map((language) => [language, 'Tillatt for utprøving med oppdiktede personer'])

const OWN_NAMES: Readonly<Record<string, Record<string, string>>> = {
  '9901': { ar: 'بلدية فيوردفيك', ti: 'ኮሙነ ፍዮርድቪክ', uk: 'Муніципалітет Ф’юрдвік' },
}

/** The declaration applies in the demonstration, and its draft translations may be signed, and copies fetched by phone. */
export const seedSettings = async (tx: Tx, municipalityId: string, today: LocalDate) => {
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
