import 'server-only'
import { letterDocument } from '#lib/documents/letter'
import { type LetterFacts, letterFactsSchema } from '#lib/documents/letter.schema'
import { say } from '#lib/i18n/text'
import { signerRoles } from '#lib/i18n/texts/decisions'
import { renderDocument } from '#lib/pdf/render-document'
import { keepDocument } from '#lib/platform/keep-document'
import type { Ctx } from '#lib/platform/use-case'
import { inOwnWords } from '#lib/wordings/wording-in-use'
import type { Decision } from './decision'

/** The day, and the one who writes. */
export const letterhead = ({ actor, today }: Ctx, { language }: Pick<Decision, 'language'>) => ({
  on: today,
  signed: [{ name: actor.name, role: say(signerRoles.preparer, language) }],
})

/** Sets a letter beside the decision and keeps its bytes; answers the document's id. */
export const keepLetter = async (
  ctx: Ctx,
  { participantId }: Pick<Decision, 'participantId'>,
  letter: LetterFacts,
  kind: 'DECISION_NOTICE' | 'COMPLAINT_LETTER',
): Promise<string> => {
  const worded = letterFactsSchema.parse(await inOwnWords(ctx, letter))
  const bytes = await renderDocument(letterDocument(worded))
  const { id: by, municipalityId } = ctx.actor
  return (await keepDocument(ctx.tx, { municipalityId, participantId, kind, bytes, by })).documentId
}

/** The letters of a complaint, in their order. */
export const keepLetters = async (ctx: Ctx, decision: Decision, letters: readonly LetterFacts[]) => {
  const ids: string[] = []
  for (const letter of letters) ids.push(await keepLetter(ctx, decision, letter, 'COMPLAINT_LETTER'))
  return ids
}
