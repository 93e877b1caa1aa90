import type { AgreementKind } from './agreement-codes'
import { type AgreementFacts, factsHash } from './agreement-facts'
import type { AgreementText } from './agreement-text'

export type Change =
  | 'KIND'
  | 'PLAN'
  | 'NAME'
  | 'MUNICIPALITY'
  | 'SETTLED_ON'
  | 'DECISION_ON'
  | 'IDENTITY_NUMBER'
  | 'TEMPLATE'
  | 'TRANSLATION'

type Made = {
  readonly kind: AgreementKind
  readonly planId: string
  readonly facts: AgreementFacts
  readonly factsHash: string
  readonly templateVersion: string
  readonly norwegianHash: string
  readonly translationHash: string
}
type Now = {
  readonly kind: AgreementKind
  readonly source: { readonly planId: string }
  readonly facts: AgreementFacts
  readonly identityNumber: string
  readonly text: AgreementText
}

/** What has changed since the agreement was made ready. Anything here means that it must be made anew. */
export const changedSince = (made: Made, now: Now): readonly Change[] => {
  const found: Record<Change, boolean> = {
    KIND: made.kind !== now.kind,
    PLAN: made.planId !== now.source.planId,
    NAME: made.facts.name !== now.facts.name,
    MUNICIPALITY: made.facts.municipality !== now.facts.municipality,
    SETTLED_ON: made.facts.settledOn !== now.facts.settledOn,
    DECISION_ON: made.facts.decisionOn !== now.facts.decisionOn,
    IDENTITY_NUMBER: made.factsHash !== factsHash(made.facts, now.identityNumber),
    TEMPLATE:
      made.templateVersion !== now.text.templateVersion || made.norwegianHash !== now.text.norwegianHash,
    TRANSLATION: made.translationHash !== now.text.translationHash,
  }
  return (Object.keys(found) as Change[]).filter((change) => found[change])
}
