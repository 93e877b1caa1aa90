import { addDays, type LocalDate, latest } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { workdayOnOrAfter } from '../integreringsforskriften/f17-holidays'
import { APPEAL_DAYS } from '../parameters/procedure'
import type { Provision } from '../trace'

type Facts = {
  readonly isEnkeltvedtak: boolean
  readonly notifiedOn: LocalDate | undefined
  readonly reasonsReceivedOn: LocalDate | undefined
}

export type AppealDeadline = { readonly lastDay: LocalDate | null; readonly moved: boolean }

/**
 * Forvaltningsloven § 29: three weeks from the day the notification, or the reasons asked for,
 * arrived; § 30 with domstolloven §§ 148 and 149: an end on a fridag moves to the next virkedag.
 */
export const appealDeadline: Provision<Facts, AppealDeadline> = {
  id: 'forvaltningsloven.s29.deadline',
  cite: 'forvaltningsloven §§ 29, 30; domstolloven §§ 148, 149',
  validFrom: null,
  apply: ({ isEnkeltvedtak, notifiedOn, reasonsReceivedOn }) => {
    if (!isEnkeltvedtak || notifiedOn === undefined) return { lastDay: null, moved: false }
    const from = latest(notifiedOn, reasonsReceivedOn ?? notifiedOn)
    const end = addDays(from, valueOn(APPEAL_DAYS, from))
    const lastDay = workdayOnOrAfter(end)
    return { lastDay, moved: lastDay !== end }
  },
}
