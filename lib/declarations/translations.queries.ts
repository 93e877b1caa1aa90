import 'server-only'
import { spokenLanguage } from '#lib/i18n/languages'
import { same } from '#lib/i18n/text'
import { norwegianDay } from '#lib/platform/clock'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { draftReasons } from '#lib/settings/draft-reasons'
import {
  type DeclarationText,
  declarationLanguages,
  declarationText,
  isDeclarationLanguage,
} from './declaration-text'
import { leavesOf } from './text/missing-clauses'
import { ownTranslations, textInForce } from './texts-in-force'
import type { ClauseView, TranslationRow, TranslationView } from './translation.view'
import type { StoredTranslation } from './translations.repo'

const rowOf = (
  language: string,
  own: StoredTranslation | undefined,
  reasons: Readonly<Record<string, string>>,
): TranslationRow => {
  const product = declarationText(language)
  return {
    language,
    name: spokenLanguage(language) ?? same(language),
    status: own?.status ?? product?.status ?? 'UTKAST',
    own: own !== undefined && own.sha256 !== product?.sha256,
    assuredBy: own?.assuredBy ?? null,
    draftReason: reasons[language] ?? null,
  }
}

const rowsOf = async (ctx: Ctx) => {
  const [own, { reasons, version }] = [await ownTranslations(ctx), await draftReasons(ctx)]
  const rows = declarationLanguages
    .filter((language) => language !== 'nb')
    .map((language) => {
      const stored = own.find((one) => one.language === language)
      return { stored, row: rowOf(language, stored, reasons) }
    })
  return { rows, version }
}

const clausesOf = (official: DeclarationText, translation: DeclarationText): readonly ClauseView[] => {
  const texts = new Map(leavesOf(translation.words))
  return leavesOf(official.words).flatMap(([path, norwegian]) =>
    typeof norwegian === 'string' ? [{ path, norwegian, text: String(texts.get(path)) }] : [],
  )
}

/** Every language of the declaration with its status in this municipality. */
export const translationList = defineQuery(
  'settings:read',
  async (ctx): Promise<readonly TranslationRow[]> => (await rowsOf(ctx)).rows.map(({ row }) => row),
)

/** One translation, clause by clause beside the Norwegian; null for a language without one. */
export const translationFor = defineQuery(
  'settings:read',
  async (ctx, language: string): Promise<TranslationView | null> => {
    if (!isDeclarationLanguage(language) || language === 'nb') return null
    const [official, text] = [declarationText('nb'), await textInForce(ctx, language)]
    const { rows, version } = await rowsOf(ctx)
    const found = rows.find(({ row }) => row.language === language)
    if (!official || !text || !found) return null
    const { row, stored } = found
    return {
      ...row,
      direction: spokenLanguage(language)?.direction ?? 'ltr',
      clauses: clausesOf(official, text),
      begin: {
        language,
        number: stored?.number ?? 0,
        status: stored?.status ?? 'UTKAST',
        translator: text.translator ?? '',
        assuredBy: stored?.assuredBy ?? '',
        words: text.words,
      },
      savedBy: stored?.by ?? null,
      savedOn: stored ? norwegianDay(stored.createdAt) : null,
      settingVersion: version,
    }
  },
)
