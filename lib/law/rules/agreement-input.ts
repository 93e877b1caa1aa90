import { bool, date, int, oneOf, text } from '../contract/scalars'
import { optional, orElse, orNull, type RawOf, type ValueOf } from '../contract/shape'
import { list, listOrEmpty, object, section } from '../contract/structures'
import { FOLLOW_UP_DAYS } from '../parameters/agreement'
import { INTERPRETER_CATEGORIES } from '../tolkeloven/s04-s07-interpreter'

const confirmed = orElse(bool, false)

const interpreter = object({
  language: text,
  category: oneOf(INTERPRETER_CATEGORIES),
  minor: confirmed,
  relative: confirmed,
  confidentialityConfirmed: confirmed,
  impartialityConfirmed: confirmed,
  unqualifiedReason: optional(text),
})

const signing = object({
  on: date,
  outcome: oneOf(['SIGNED', 'REFUSED', 'POSTPONED']),
  place: optional(text),
  signedBy: listOrEmpty(oneOf(['PARTICIPANT', 'MUNICIPALITY'])),
  reason: optional(text),
  guidanceGiven: orElse(bool, false),
  postponedReason: optional(oneOf(['INTERPRETER_ABSENT', 'ILLNESS', 'WANTS_ADVICE', 'OTHER'])),
  noInterpreterReason: optional(text),
  interpreter: optional(interpreter),
})

export const agreementLaw = {
  declarationInForceFrom: orNull(optional(date)),
  interpreterDispensationUntil: optional(date),
}

export const agreementPolicy = {
  revisedPlan: orElse(oneOf(['CONTRACT_STAYS', 'DECLARATION']), 'CONTRACT_STAYS'),
  maxDaysFromPlan: optional(int({ min: 0, max: 365 })),
  refusal: orElse(oneOf(['NONE', 'FOLLOW_UP', 'LEADER_DECISION']), 'FOLLOW_UP'),
  followUpDays: orElse(int({ min: 1, max: 365 }), FOLLOW_UP_DAYS),
  askOffered: orElse(bool, false),
}

export const agreementShape = object({
  settledOn: date,
  decidedOn: date,
  planDate: date,
  today: date,
  firstPlanOn: optional(date),
  dutyGroup: orElse(oneOf(['RIGHT_AND_DUTY', 'OFFERED']), 'RIGHT_AND_DUTY'),
  participantLanguages: list(text, { min: 1 }),
  interpreterNeeded: bool,
  templateVersion: optional(text),
  translation: optional(
    object({
      language: text,
      status: oneOf(['OFFICIAL', 'QUALITY_ASSURED', 'DRAFT']),
      templateVersion: text,
    }),
  ),
  signing: optional(signing),
  law: section(agreementLaw),
  policy: section(agreementPolicy),
})

export type AgreementInput = ValueOf<typeof agreementShape>
export type AgreementRaw = RawOf<typeof agreementShape>
export type Signing = NonNullable<AgreementInput['signing']>
