/** What a person must look at before a month can be sent. */
export const EXCEPTION_CODES = [
  'DECISION_NEEDED',
  'PENDING_ABSENCE',
  'MISSING_REGISTER',
  'FACTS_REFUSED',
  'OVERPAID',
  'UNDERPAID',
  'UNPAID_ABSENCE',
  'BENEFIT_REDUCTION',
  'OTHER_BENEFIT',
  'BOTH_CAUSES',
  'TURNED_25',
  'RATE_CHANGE',
  'CHANGED_FACTS',
  'FIRST_MONTH',
  'LAST_MONTH',
  'NO_TIMETABLE',
  'BASE_AMOUNT',
] as const
export type ExceptionCode = (typeof EXCEPTION_CODES)[number]

export const CHOICES = ['CONFIRM', 'DECIDED', 'HOLD', 'SET_OFF', 'PAY', 'WAIT'] as const
export type Choice = (typeof CHOICES)[number]

/** The ways to resolve each exception; none means that the cause itself must be put right. */
export const CHOICES_OF: Readonly<Record<ExceptionCode, readonly Choice[]>> = {
  DECISION_NEEDED: ['DECIDED', 'HOLD'],
  PENDING_ABSENCE: [],
  MISSING_REGISTER: [],
  FACTS_REFUSED: [],
  OVERPAID: ['SET_OFF', 'WAIT'],
  UNDERPAID: ['PAY', 'WAIT'],
  UNPAID_ABSENCE: ['CONFIRM'],
  BENEFIT_REDUCTION: ['CONFIRM'],
  OTHER_BENEFIT: ['CONFIRM'],
  BOTH_CAUSES: ['CONFIRM'],
  TURNED_25: ['CONFIRM'],
  RATE_CHANGE: ['CONFIRM'],
  CHANGED_FACTS: ['CONFIRM'],
  FIRST_MONTH: ['CONFIRM'],
  LAST_MONTH: ['CONFIRM'],
  NO_TIMETABLE: ['CONFIRM'],
  BASE_AMOUNT: ['CONFIRM'],
}

export const EXCEPTION_CITES: Readonly<Record<ExceptionCode, string>> = {
  DECISION_NEEDED: 'integreringsloven § 46 g',
  PENDING_ABSENCE: 'integreringsloven § 21',
  MISSING_REGISTER: 'integreringsloven § 21',
  FACTS_REFUSED: 'integreringsloven § 19',
  OVERPAID: 'integreringsloven § 25',
  UNDERPAID: 'integreringsloven § 19',
  UNPAID_ABSENCE: 'integreringsloven § 17',
  BENEFIT_REDUCTION: 'integreringsloven § 22',
  OTHER_BENEFIT: 'integreringsloven § 22',
  BOTH_CAUSES: 'integreringsloven § 21',
  TURNED_25: 'integreringsloven § 20',
  RATE_CHANGE: 'integreringsloven § 20',
  CHANGED_FACTS: 'integreringsloven § 20',
  FIRST_MONTH: 'integreringsloven § 19',
  LAST_MONTH: 'integreringsloven § 19',
  NO_TIMETABLE: 'integreringsloven § 19',
  BASE_AMOUNT: 'integreringsloven § 20',
}
