import type { Ctx } from '#lib/platform/use-case'
import { type DeclarationText, declarationText, TEMPLATE_VERSION } from './declaration-text'
import { declarationWordsSchema } from './text/declaration-file.schema'
import { newestTranslation, newestTranslations, type StoredTranslation } from './translations.repo'

const keyOf = ({ actor }: Ctx, language: string) => ({
  municipalityId: actor.municipalityId,
  templateVersion: TEMPLATE_VERSION,
  language,
})

/** The product's text with the municipality's words and status in place of its own. */
const overlaid = (text: DeclarationText, own: StoredTranslation): DeclarationText => ({
  ...text,
  words: declarationWordsSchema.parse(own.words),
  status: own.status,
  translator: own.translator,
  date: own.createdAt.toISOString().slice(0, 10),
  sha256: own.sha256,
})

const overlay = (language: string, own: StoredTranslation | null): DeclarationText | null => {
  const text = declarationText(language)
  return text && own ? overlaid(text, own) : text
}

/** The declaration in a language as this municipality uses it; null where nobody has a text. */
export const textInForce = async (ctx: Ctx, language: string): Promise<DeclarationText | null> =>
  overlay(language, await newestTranslation(ctx.tx, keyOf(ctx, language)))

/** The text with this fingerprint, for an agreement that was made ready with it; null when nobody has it any more. */
export const textWithHash = async (
  ctx: Ctx,
  language: string,
  sha256: string,
): Promise<DeclarationText | null> => {
  const text = overlay(language, await newestTranslation(ctx.tx, keyOf(ctx, language), sha256))
  return text?.sha256 === sha256 ? text : null
}

/** The status of each language that the municipality has a translation of its own in. */
export const ownTranslations = (ctx: Ctx): Promise<readonly StoredTranslation[]> =>
  newestTranslations(ctx.tx, ctx.actor.municipalityId, TEMPLATE_VERSION)
