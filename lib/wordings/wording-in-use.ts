import type { LetterFacts } from '#lib/documents/letter.schema'
import { letterTemplates } from '#lib/documents/letters/templates'
import type { Ctx } from '#lib/platform/use-case'
import { wordingNow } from './wordings.repo'

/**
 * A letter with the municipality's own words in it. Words that were written for an earlier version of the product's
 * template are left out until somebody has looked them over.
 */
export const inOwnWords = async ({ tx, actor }: Ctx, letter: LetterFacts): Promise<LetterFacts> => {
  const { letter: name, language } = letter
  const now = await wordingNow(tx, actor.municipalityId, { letter: name, language })
  const holds = now && now.basis === letterTemplates[name].version && Object.keys(now.words).length > 0
  return holds ? { ...letter, wording: { version: now.version, words: now.words } } : letter
}
