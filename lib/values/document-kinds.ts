/** What a document that is kept in a case is: stored under these names. */
export const DOCUMENT_KINDS = [
  'DECLARATION_SHOWN',
  'CONTRACT_SHOWN',
  'DECLARATION_SIGNED',
  'CONTRACT_SIGNED',
  'SIGNED_PAPER',
  'DECISION_LETTER',
  'DECISION_NOTICE',
  'COMPLAINT_LETTER',
  'STIPEND_CHANGE',
  'TRAINING_CERTIFICATE',
  'ABSENCE',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
