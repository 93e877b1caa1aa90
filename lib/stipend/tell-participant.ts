import 'server-only'
import { renderChangeLetter } from '#lib/documents/stipend-letter-pdf'
import { keepDocument } from '#lib/platform/keep-document'
import type { Ctx } from '#lib/platform/use-case'
import { letterHead } from './letter-head'
import { CHANGE_LETTER } from './letters.repo'
import type { ClosedEffect } from './money-facts.view'

/** The letter about closed months that turned out otherwise; kept in the case. */
export const tellParticipant = async (
  ctx: Ctx,
  participantId: string,
  { run, months }: ClosedEffect,
): Promise<void> => {
  const head = await letterHead(ctx, participantId)
  const bytes = await renderChangeLetter({ ...head, run, months: months.map((month) => ({ ...month })) })
  const { id: by, municipalityId } = ctx.actor
  await keepDocument(ctx.tx, { municipalityId, participantId, kind: CHANGE_LETTER, bytes, by })
}
