import 'server-only'
import { contractDocument } from '#lib/documents/contract'
import type { ContractFacts } from '#lib/documents/contract.schema'
import { declarationDocument } from '#lib/documents/declaration'
import type { SigningFacts } from '#lib/documents/signing.schema'
import { renderDocument } from '#lib/pdf/render-document'
import type { Arms } from '#lib/values/arms'
import type { AgreementKind } from './agreement-codes'
import type { AgreementFacts } from './agreement-facts'
import type { AgreementText } from './agreement-text'

type Agreed = {
  readonly kind: AgreementKind
  readonly language: string
  readonly facts: AgreementFacts
  readonly identityNumber: string
  readonly text: AgreementText
  readonly arms: Arms | undefined
}
type Signed = {
  readonly signing: SigningFacts
  readonly signedForMunicipality?: NonNullable<ContractFacts['signedForMunicipality']>
}

/** The document as it is shown, or, with a signing, as it is signed: the same pages, signature and protocol. */
export const agreementPdf = (
  { kind, language, facts, identityNumber, text, arms }: Agreed,
  signed?: Signed,
): Promise<Uint8Array> => {
  const shared = {
    participant: { name: facts.name, identityNumber },
    municipality: { name: facts.municipality, arms },
    decisionOn: facts.decisionOn,
    preparedOn: facts.preparedOn,
    code: facts.code,
    writtenForm: facts.writtenForm,
    ...signed,
  }
  if (kind === 'CONTRACT' || !text.norwegian) return renderDocument(contractDocument(shared))
  const { signedForMunicipality: _none, ...own } = shared as typeof shared & Partial<Signed>
  const texts = { norwegian: text.norwegian, ...(text.translation ? { translation: text.translation } : {}) }
  return renderDocument(declarationDocument({ ...own, language, settledOn: facts.settledOn }, texts))
}
