import 'server-only'
import { renderChangeLetter } from '#lib/documents/stipend-letter-pdf'
import { documentHash } from '#lib/platform/document-hash'
import type { Ctx } from '#lib/platform/use-case'
import { letterHead } from './letter-head'
import { CHANGE_LETTER, insertLetter } from './letters.repo'
import type { ClosedEffect } from './money-facts.view'

/** The letter about closed months that turned out otherwise; kept in the case. */
export const tellParticipant = async (
  ctx: Ctx,
  participantId: string,
  { run, months }: ClosedEffect,
): Promise<void> => {
  const head = await letterHead(ctx, participantId)
  const bytes = await renderChangeLetter({ ...head, run, months: months.map((month) => ({ ...month })) })
  const sha256 = documentHash(bytes)
  const letter = { participantId, kind: CHANGE_LETTER, bytes, sha256, by: ctx.actor.id }
  await insertLetter(ctx.tx, ctx.actor.municipalityId, letter)
}
