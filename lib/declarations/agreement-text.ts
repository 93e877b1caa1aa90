import { contractDocument } from '#lib/documents/contract'
import type { WrittenForm } from '#lib/documents/text/norwegian'
import type { AgreementKind } from './agreement-codes'
import { hashOf } from './agreement-facts'
import { type DeclarationText, declarationText } from './declaration-text'

const CONTRACT_VERSION = 'kontrakt-2026-v1'

/** The text of an agreement in the language it is read in, as it stands today. */
export type AgreementText = {
  readonly templateVersion: string
  readonly norwegianHash: string
  readonly translationHash: string
  readonly translationStatus: DeclarationText['status']
  readonly norwegian: DeclarationText | null
  /** Null when the Norwegian text is read alone. */
  readonly translation: DeclarationText | null
}

const nobody = {
  participant: { name: '-', identityNumber: '-' },
  municipality: { name: '-' },
  decisionOn: '2026-01-01',
  preparedOn: '2026-01-01',
}

const contractTerms = (writtenForm: WrittenForm) =>
  contractDocument({ ...nobody, writtenForm }).blocks.filter(({ fixed }) => fixed)

/** The contract's terms one by one, each under its heading. */
export const contractPoints = (
  writtenForm: WrittenForm,
): readonly { key: string; intro: string; text: string }[] => {
  let intro = ''
  const points: { key: string; intro: string; text: string }[] = []
  const add = (text: unknown) => {
    if (typeof text === 'string') points.push({ key: `TERM_${points.length + 1}`, intro, text })
  }
  for (const block of contractTerms(writtenForm)) {
    if (block.kind === 'heading' && typeof block.text === 'string') intro = block.text
    if (block.kind === 'paragraph') add(block.text)
    if (block.kind === 'list') for (const item of block.items) add(item)
  }
  return points
}

const contractText = (writtenForm: WrittenForm): AgreementText => {
  const terms = contractTerms(writtenForm)
  const hash = hashOf(terms)
  return {
    templateVersion: CONTRACT_VERSION,
    norwegianHash: hash,
    translationHash: hash,
    translationStatus: 'OFFISIELL',
    norwegian: null,
    translation: null,
  }
}

/** Null where nobody has a text in the language. The contract is read in Norwegian. */
export const agreementText = (
  kind: AgreementKind,
  read: DeclarationText | null,
  writtenForm: WrittenForm,
): AgreementText | null => {
  if (kind === 'CONTRACT') return contractText(writtenForm)
  const norwegian = declarationText('nb')
  if (!norwegian || !read) return null
  return {
    templateVersion: norwegian.templateVersion,
    norwegianHash: norwegian.sha256,
    translationHash: read.sha256,
    translationStatus: read.status,
    norwegian,
    translation: read.language === 'nb' ? null : read,
  }
}
