import { addDays, addYears, type LocalDate, latest } from '#lib/values/local-date'
import { workdayOnOrAfter } from '../integreringsforskriften/f17-holidays'
import type { Provision } from '../trace'

const APPEAL_DAYS = 21

type DeadlineFacts = {
  readonly isEnkeltvedtak: boolean
  readonly notifiedOn: LocalDate | undefined
  readonly reasonsReceivedOn: LocalDate | undefined
}

export type AppealDeadline = { readonly lastDay: LocalDate | null; readonly moved: boolean }

/**
 * Forvaltningsloven § 29: three weeks from the day the notification, or the reasons asked for,
 * arrived; § 30 with domstolloven §§ 148 and 149: an end on a fridag moves to the next virkedag.
 */
export const appealDeadline: Provision<DeadlineFacts, AppealDeadline> = {
  id: 'forvaltningsloven.s29.deadline',
  cite: 'forvaltningsloven §§ 29, 30; domstolloven §§ 148, 149',
  validFrom: null,
  apply: ({ isEnkeltvedtak, notifiedOn, reasonsReceivedOn }) => {
    if (!isEnkeltvedtak || notifiedOn === undefined) return { lastDay: null, moved: false }
    const end = addDays(latest(notifiedOn, reasonsReceivedOn ?? notifiedOn), APPEAL_DAYS)
    const lastDay = workdayOnOrAfter(end)
    return { lastDay, moved: lastDay !== end }
  },
}

/** Forvaltningsloven § 31 third paragraph: a year after the decision no late complaint is taken. */
export const absoluteLimit = (isEnkeltvedtak: boolean, decidedOn: LocalDate): LocalDate | null =>
  isEnkeltvedtak ? addYears(decidedOn, 1) : null

export type ComplaintStatus = 'IN_TIME' | 'LATE' | 'TOO_LATE' | 'INQUIRY' | 'NOT_APPEALABLE'

type ComplaintFacts = {
  readonly sentOn: LocalDate | undefined
  readonly isAgreement: boolean
  readonly limit: LocalDate | null
  readonly deadline: AppealDeadline
}

/**
 * How a complaint is taken. Without notification no deadline has run; that § 31 third paragraph
 * limits late complaints only is a reading.
 */
export const complaintStatus: Provision<ComplaintFacts, ComplaintStatus | null> = {
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
