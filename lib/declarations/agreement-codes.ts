export const AGREEMENT_KINDS = ['CONTRACT', 'DECLARATION'] as const
export type AgreementKind = (typeof AGREEMENT_KINDS)[number]

/** READY, POSTPONED and REFUSED are open: a refusal is never the last word. */
export const AGREEMENT_STATUSES = ['READY', 'POSTPONED', 'REFUSED', 'SIGNED', 'REPLACED'] as const
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]
export const OPEN_STATUSES: readonly AgreementStatus[] = ['READY', 'POSTPONED', 'REFUSED']

export const SIGNING_METHODS = ['DRAWN', 'MARK', 'TYPED', 'PAPER'] as const
export type SigningMethod = (typeof SIGNING_METHODS)[number]

export const INTERPRETER_MODES = ['IN_PERSON', 'SCREEN', 'PHONE'] as const
export const INTERPRETER_CATEGORIES = ['A', 'B', 'C', 'D', 'E', 'NONE'] as const

/** Why nobody interpreted although it was needed (tolkeloven §§ 6, 7). */
export const NO_INTERPRETER_REASONS = [
  'SPEAKS_NORWEGIAN',
  'STAFF_SPEAKS_LANGUAGE',
  'NOT_FOUND',
  'OTHER',
] as const
export type NoInterpreterReason = (typeof NO_INTERPRETER_REASONS)[number]

export const POSTPONED_REASONS = ['INTERPRETER_ABSENT', 'ILLNESS', 'WANTS_ADVICE', 'OTHER'] as const
export type PostponedReason = (typeof POSTPONED_REASONS)[number]

/** Why it was not wished, as far as the participant wanted to say. */
export const REFUSAL_REASONS = ['NOT_SAID', 'DISAGREES', 'WANTS_ADVICE', 'INTERPRETER', 'OTHER'] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

const TERMS = 9

/** What can be answered: the facts, each point of the declaration, each term of the contract. */
export const CLAUSE_KEYS: readonly string[] = [
  'FACTS',
  'PROGRAM_PLAN',
  'SELVFORSORGELSE',
  'NORSK_SAMFUNN',
  'LIKESTILLING',
  'FRIHET_BARN',
  'NORSK_LOV',
  'FORHOLD_PLAN',
  'KONSEKVENSER',
  'IKKE_VEDTAK',
  ...Array.from({ length: TERMS }, (_term, at) => `TERM_${at + 1}`),
]

export const CLAUSE_ANSWERS = ['UNDERSTOOD', 'NEEDS_EXPLANATION'] as const
export type ClauseAnswer = (typeof CLAUSE_ANSWERS)[number]
