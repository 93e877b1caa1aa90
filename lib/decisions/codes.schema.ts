/** What the municipality decides about one participant, and the deltakerbevis, which decides nothing. */
export const DECISION_KINDS = [
  'AWARD',
  'REJECTION',
  'PLAN',
  'LEAVE',
  'EXTENSION',
  'STOP',
  'TREKK',
  'REPAYMENT',
  'EXEMPTION',
  'NORWEGIAN_GOAL',
  'CERTIFICATE',
] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

export type DecisionStatus = 'DRAFT' | 'PROPOSED' | 'APPROVED' | 'WITHDRAWN'

/** The answer to an application. */
export const OUTCOMES = ['GRANTED', 'REFUSED'] as const

/** Leave that is applied for and decided, as the law's rule names the kinds. */
export const LEAVE_TYPES = [
  'WELFARE',
  'HOLIDAY',
  'RELIGIOUS',
  'APPLIED_FOR',
  'LONG_ILLNESS_LEAVE',
  'PEACE_WORK',
] as const

/** LIFTED takes back a stop after a complaint. */
export const STOP_TYPES = ['TEMPORARY', 'PERMANENT', 'LIFTED'] as const
export const STOP_GROUNDS = ['ABSENCE', 'BEHAVIOUR', 'ILLNESS', 'OTHER'] as const
export const REJECTION_GROUNDS = [
  'OUTSIDE_TARGET_GROUP',
  'TWO_YEARS_PASSED',
  'IN_WORK',
  'INTERRUPTED_BEFORE',
] as const
export const REPAYMENT_GROUNDS = ['INTENT', 'GROSS_NEGLIGENCE'] as const
/** §§ 29 and 37: the duty to training, or to a test. */
export const EXEMPTION_PARTS = [
  'NORWEGIAN',
  'SOCIAL_STUDIES',
  'BOTH',
  'NORWEGIAN_TEST',
  'SOCIAL_STUDIES_TEST',
] as const
export const EXEMPTION_GROUNDS = ['HEALTH', 'KNOWLEDGE', 'OTHER_WEIGHTY'] as const
export const CERTIFICATE_TYPES = ['COMPLETED', 'INTERRUPTED'] as const

export const NOTICE_EXEMPTIONS = ['NOT_PRACTICABLE', 'NO_ADDRESS', 'KNOWN_OR_UNNEEDED'] as const
export const CHANNELS = ['HANDED_OVER', 'DIGITAL_POST', 'POST'] as const
export const COMPLAINT_RESULTS = ['REVERSED', 'FORWARDED', 'DISMISSED'] as const
export const APPEAL_OUTCOMES = ['UPHELD', 'CHANGED', 'ANNULLED', 'SENT_BACK'] as const

export const EVENT_KINDS = [
  'OPENED',
  'REFROZEN',
  'NOTICED',
  'HEARD',
  'PROPOSED',
  'RECALLED',
  'RETURNED',
  'APPROVED',
  'WITHDRAWN',
  'NOTIFIED',
  'REASONED',
  'COMPLAINT',
  'SETTLED',
  'OUTCOME',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const LETTER_LANGUAGES = ['nb', 'nn'] as const

/** Which fields each kind asks for beyond the case; the rest stay empty. */
export const FIELDS_OF = {
  AWARD: [],
  REJECTION: ['rejectionGround'],
  PLAN: [],
  LEAVE: ['outcome', 'leaveType', 'fromDate', 'toDate', 'withStipend', 'welfareReason'],
  EXTENSION: ['outcome', 'months', 'helpsReachGoal'],
  STOP: ['stopType', 'stopGround', 'fromDate'],
  TREKK: ['month'],
  REPAYMENT: ['amount', 'repaymentGround', 'fromDate', 'toDate'],
  EXEMPTION: ['outcome', 'exemptionPart', 'exemptionGround', 'rightLapses'],
  NORWEGIAN_GOAL: ['listening', 'reading', 'writing', 'oral'],
  CERTIFICATE: ['certificateType', 'toDate'],
} as const satisfies Record<DecisionKind, readonly string[]>

/** The kinds that answer an application from the participant. */
export const APPLIED_FOR: readonly DecisionKind[] = ['LEAVE', 'EXTENSION', 'EXEMPTION']
