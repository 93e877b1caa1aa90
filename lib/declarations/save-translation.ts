import 'server-only'
import type { DeclarationFacts } from '#lib/documents/declaration.schema'
import { UnsettableText } from '#lib/pdf/text/compose'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { renderDeclaration } from './declaration-pdf'
import {
  type DeclarationText,
  declarationText,
  isDeclarationLanguage,
  TEMPLATE_VERSION,
  textHash,
} from './declaration-text'
import { saveTranslationSchema } from './save-translation.schema'
import { insertTranslation, newestTranslation } from './translations.repo'

const nobody: Omit<DeclarationFacts, 'language'> = {
  participant: { name: '-', identityNumber: '-' },
  municipality: { name: '-' },
  settledOn: '2026-01-01',
  decisionOn: '2026-01-01',
  preparedOn: '2026-01-01',
}

/** The character that no font here has, or null when the whole text can be set. */
const unsettable = async (norwegian: DeclarationText, translation: DeclarationText) => {
  try {
    await renderDeclaration({ ...nobody, language: translation.language }, { norwegian, translation })
    return null
  } catch (error) {
    if (error instanceof UnsettableText) return error.message
    throw error
  }
}

/**
 * Approves a translation of the declaration or puts the municipality's own in its place, as a new version. The
 * official text itself cannot be replaced.
 */
export const saveTranslation = defineUseCase({
  name: 'translation.saved',
  permission: 'translation:write',
  input: saveTranslationSchema,
  async run({ language, number, status, translator, assuredBy, words }, { tx, actor }) {
    const norwegian = declarationText('nb')
    const product = isDeclarationLanguage(language) ? declarationText(language) : null
    if (!product || !norwegian || language === 'nb') return refuse({ code: 'not-a-translation' } as const)

    const key = { municipalityId: actor.municipalityId, templateVersion: TEMPLATE_VERSION, language }
    const before = await newestTranslation(tx, key)
    if ((before?.number ?? 0) !== number) return refuse({ code: 'changed' } as const)
    const sha256 = textHash({ ...product, words })
    const why = await unsettable(norwegian, { ...product, words, status, sha256 })
    if (why) return refuse({ code: 'cannot-be-set', params: { why } } as const)

    const approval = status === 'KVALITETSSIKRET' ? assuredBy : null
    const row = { ...key, number: number + 1, status, words, sha256, translator, assuredBy: approval }
    if (!(await insertTranslation(tx, { ...row, by: actor.id }))) return refuse({ code: 'changed' } as const)
    const detail = { language, number: number + 1, status, sha256, own: sha256 !== product.sha256 }
    return ok({
      number: number + 1,
      audit: { subjectType: 'translation', subjectId: `${TEMPLATE_VERSION}/${language}`, detail },
    })
  },
})
