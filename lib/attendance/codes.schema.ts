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

/** Leave and fri that is granted beforehand (F chapter 4), as the law's rule names the kinds. */
export const LEAVE_KINDS = [
  'WELFARE',
  'HOLIDAY',
  'RELIGIOUS',
  'APPLIED_FOR',
  'PARENTAL_LEAVE',
  'LONG_ILLNESS_LEAVE',
  'PEACE_WORK',
] as const
export type LeaveKind = (typeof LEAVE_KINDS)[number]

export const WELFARE_REASONS = [
  'KINDERGARTEN',
  'SCHOOL_START',
  'OWN_WEDDING',
  'DEATH',
  'APPOINTMENT',
  'NURSING_AT_HOME',
  'OTHER',
] as const
