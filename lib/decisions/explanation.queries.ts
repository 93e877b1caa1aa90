import 'server-only'
import { informationSheetDocument } from '#lib/documents/information-sheet'
import { informationSheet } from '#lib/documents/text/information-sheet'
import { isId } from '#lib/i18n/input'
import { renderDocument } from '#lib/pdf/render-document'
import { defineQuery } from '#lib/platform/use-case'
import { decisionById } from './decisions.repo'

/** What lies with the letter: the rules in plain words, Norwegian beside the participant's own language. */
export const decisionExplanation = defineQuery('decision:read', async (ctx, decisionId: string) => {
  const { tx, actor, today } = ctx
  const decision = isId(decisionId) ? await decisionById(tx, actor.municipalityId, decisionId) : null
  const norwegian = decision && informationSheet(decision.language)
  if (!decision || !norwegian) return null
  const { participantLanguage, municipality } = decision.facts
  const own = ['nb', 'nn'].includes(participantLanguage) ? null : informationSheet(participantLanguage)
  const facts = {
    language: participantLanguage,
    municipality: { name: municipality[decision.language], arms: municipality.arms },
    preparedOn: decision.decidedOn ?? today,
  }
  const sheets = { norwegian, ...(own ? { translation: own } : {}) }
  const bytes = await renderDocument(informationSheetDocument(facts, sheets))
  return { participantId: decision.participantId, bytes }
})
