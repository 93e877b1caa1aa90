import 'server-only'
import { isId } from '#lib/i18n/input'
import { renderDocument } from '#lib/pdf/render-document'
import { documentHash } from '#lib/platform/document-hash'
import { defineQuery } from '#lib/platform/use-case'
import { fingerprint } from './canonical'
import type { ReplayView } from './decision.view'
import { asksAgain, type LawAnswer } from './law-answers'
import { recordOf } from './records.repo'

/** Makes a decision again from what was kept with it, and tells what still comes out the same. */
export const replayDecision = defineQuery(
  'decision:read',
  async ({ tx, actor }, decisionId: string): Promise<ReplayView | null> => {
    const found = isId(decisionId)
    const record = found ? await recordOf(tx, actor.municipalityId, decisionId) : null
    if (!record) return null
    const law = record.law as unknown as readonly LawAnswer[]
    const again = documentHash(await renderDocument(record.letter.document))
    return {
      facts: fingerprint(record.facts) === record.factsHash,
      law: fingerprint(law) === record.lawHash && asksAgain(law),
      letter: again === record.sha256,
      templateVersion: record.templateVersion,
      sha256: record.sha256,
      rules: law.map(({ rule }) => rule),
    }
  },
)
