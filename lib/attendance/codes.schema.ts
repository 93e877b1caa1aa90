/** Marks as the database keeps them. Words for them: lib/i18n/texts/attendance. */
export const MARK_CODES = [
  'PRESENT',
  'UNEXPLAINED',
  'LATE',
  'SELF_CERT',
  'MEDICAL',
  'SICK_CHILD',
  'CHILD_MEDICAL',
  'COMPELLING',
  'LEAVE',
  'INVALID',
] as const
export type MarkCode = (typeof MARK_CODES)[number]

/** What a register may say. Ugyldig is not among them: only a named person decides that, with a reason. */
export const REGISTER_CODES = [
  'PRESENT',
  'UNEXPLAINED',
  'LATE',
  'SELF_CERT',
  'MEDICAL',
  'SICK_CHILD',
  'LEAVE',
] as const
export type RegisterCode = (typeof REGISTER_CODES)[number]

/** What a person may decide about an absence. */
export const DECISIONS = [
  'SELF_CERT',
  'MEDICAL',
  'SICK_CHILD',
  'CHILD_MEDICAL',
  'COMPELLING',
  'PRESENT',
  'INVALID',
] as const
export type Decision = (typeof DECISIONS)[number]

/** The letter in the box. */
export const MARK_LETTERS = {
  PRESENT: 'T',
  UNEXPLAINED: '?',
  LATE: 'S',
  SELF_CERT: 'E',
  MEDICAL: 'L',
  SICK_CHILD: 'K',
  CHILD_MEDICAL: 'K',
  COMPELLING: 'P',
  LEAVE: 'P',
  INVALID: 'U',
} as const satisfies Record<MarkCode, string>

const isRegisterCode = (code: MarkCode): code is RegisterCode =>
  (REGISTER_CODES as readonly MarkCode[]).includes(code)

/** Whether the register may show the mark as one of its own. */
export const ofRegister = (code: MarkCode): RegisterCode | null => (isRegisterCode(code) ? code : null)

/** Absence that is registered as a period, and leave that is granted (F chapters 3 and 4), as the law's rule names them. */
export const LEAVE_KINDS = [
  'OWN_ILLNESS',
  'CHILD_ILLNESS',
  'WELFARE',
  'HOLIDAY',
  'RELIGIOUS',
  'APPLIED_FOR',
  'ANTENATAL_CHECK',
  'PREGNANCY',
  'BIRTH_MOTHER',
  'BIRTH_FATHER',
  'BREASTFEEDING',
  'PARENTAL_LEAVE',
  'LONG_ILLNESS_LEAVE',
  'PEACE_WORK',
] as const
export type LeaveKind = (typeof LEAVE_KINDS)[number]

/** Kinds that are applied for, and that a person may therefore refuse. */
export const APPLIED_KINDS = ['WELFARE', 'HOLIDAY', 'PEACE_WORK', 'APPLIED_FOR'] as const

export const isAppliedFor = (kind: string): boolean => (APPLIED_KINDS as readonly string[]).includes(kind)

export const isIllness = (kind: string): boolean => kind === 'OWN_ILLNESS' || kind === 'CHILD_ILLNESS'

export const LEAVE_OUTCOMES = ['GRANTED', 'REFUSED', 'APPLIED', 'WITHDRAWN'] as const
export type LeaveOutcome = (typeof LEAVE_OUTCOMES)[number]

/** What the form of leave may come to. A refusal is a decision with a letter, which another person approves. */
export const REGISTERED_OUTCOMES = ['GRANTED', 'APPLIED', 'WITHDRAWN'] as const

export const CHILD_CAUSES = ['CHILD', 'CHILDMINDER', 'OTHER_CHILD_IN_HOSPITAL'] as const

export const WELFARE_REASONS = [
  'KINDERGARTEN',
  'SCHOOL_START',
  'OWN_WEDDING',
  'DEATH',
  'APPOINTMENT',
  'NURSING_AT_HOME',
  'OTHER',
] as const

/** What changes a participant's quotas (F §§ 7, 9; integreringsloven § 21). */
export const CIRCUMSTANCES = [
  'ALONE_WITH_CARE',
  'CHILD_CHRONIC',
  'CHILD_HIGHER_RISK',
  'SELF_CERT_WITHDRAWN',
  'LONG_ILLNESS_NO_STIPEND',
] as const
export type CircumstanceKind = (typeof CIRCUMSTANCES)[number]

/** What one who reports without an account may say of a person. */
export const REPORTED_MARKS = ['PRESENT', 'LATE', 'UNEXPLAINED'] as const
export type ReportedMark = (typeof REPORTED_MARKS)[number]

/** What a participant may say beforehand from his own card. */
export const REPORT_KINDS = ['ILL', 'CHILD_ILL', 'OTHER'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]
