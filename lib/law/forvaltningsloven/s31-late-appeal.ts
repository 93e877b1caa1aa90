import { addYears, type LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { YEARS_TO_LATE_APPEAL } from '../parameters/procedure'
import type { Provision } from '../trace'
import type { AppealDeadline } from './s29-appeal-deadline'

type LimitFacts = { readonly isEnkeltvedtak: boolean; readonly decidedOn: LocalDate }

/** Forvaltningsloven § 31 third paragraph: a year after the decision no late complaint is taken. */
export const absoluteLimit: Provision<LimitFacts, LocalDate | null> = {
  id: 'forvaltningsloven.s31.limit',
  cite: 'forvaltningsloven § 31 tredje ledd',
  validFrom: null,
  apply: ({ isEnkeltvedtak, decidedOn }) =>
    isEnkeltvedtak ? addYears(decidedOn, valueOn(YEARS_TO_LATE_APPEAL, decidedOn)) : null,
}

export type ComplaintStatus = 'IN_TIME' | 'LATE' | 'TOO_LATE' | 'INQUIRY' | 'NOT_APPEALABLE'

type Facts = {
  readonly sentOn: LocalDate | undefined
  readonly isAgreement: boolean
  readonly limit: LocalDate | null
  readonly deadline: AppealDeadline
}

/**
 * How a complaint is taken. Without notification no deadline has run; that § 31 third paragraph
 * limits late complaints only is a reading.
 */
export const complaintStatus: Provision<Facts, ComplaintStatus | null> = {
  id: 'forvaltningsloven.s31.complaint',
  cite: 'forvaltningsloven §§ 28, 29, 31',
  validFrom: null,
  apply: ({ sentOn, isAgreement, limit, deadline }) => {
    if (sentOn === undefined) return null
    if (isAgreement) return 'NOT_APPEALABLE'
    if (limit === null) return 'INQUIRY'
    if (deadline.lastDay === null || sentOn <= deadline.lastDay) return 'IN_TIME'
    return sentOn > limit ? 'TOO_LATE' : 'LATE'
  },
}
