/** What becomes of the stønad of one day of absence. */
export type Outcome = 'KEPT' | 'LOST' | 'REVIEW'

/** Why, as a code. */
export type Basis =
  | 'ADOPTED_CHILD_AGE'
  | 'ANTENATAL_CHECK'
  | 'APPLICATION_PENDING'
  | 'BIRTH'
  | 'BIRTH_CONDITIONS'
  | 'BREASTFEEDING'
  | 'BREASTFEEDING_UNPAID'
  | 'CERTIFICATE_MISSING'
  | 'CHECK_COULD_BE_OUTSIDE'
  | 'CHILD_AGE_LIMIT'
  | 'COMPELLING_REASON'
  | 'HOLIDAY'
  | 'INVALID_ABSENCE'
  | 'LEAVE_EXHAUSTED'
  | 'LONG_ILLNESS_DECISION'
  | 'MEDICAL_CERTIFICATE'
  | 'PEACE_WORK'
  | 'PERMISSION_REFUSED'
  | 'PERMITTED'
  | 'PERMITTED_UNPAID'
  | 'PREGNANCY'
  | 'PREVENTED_FROM_DOCTOR'
  | 'QUOTA_BIRTH_FATHER'
  | 'QUOTA_CHILD_ILLNESS'
  | 'QUOTA_HOLIDAY'
  | 'QUOTA_PEACE_WORK'
  | 'QUOTA_PREGNANCY'
  | 'QUOTA_RELIGIOUS'
  | 'QUOTA_WELFARE'
  | 'RELIGIOUS_DAY'
  | 'RELIGIOUS_NOTICE'
  | 'SELF_CERTIFICATION'
  | 'SELF_CERT_TOO_EARLY'
  | 'SELF_CERT_WITHDRAWN'
  | 'UNEXPLAINED'
  | 'UNPAID_LEAVE'
  | 'WELFARE'
  | 'WELFARE_SUBLIMIT'
  | 'WELFARE_TRAVEL'

/** The stønad is kept, lost, or an official must decide first. */
export type Verdict = { readonly result: Outcome; readonly basis: Basis }

export const kept = (basis: Basis): Verdict => ({ result: 'KEPT', basis })
export const lost = (basis: Basis): Verdict => ({ result: 'LOST', basis })
export const review = (basis: Basis): Verdict => ({ result: 'REVIEW', basis })
