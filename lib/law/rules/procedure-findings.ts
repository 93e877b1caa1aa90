import type { LocalDate } from '#lib/values/local-date'
import { dayInText, type Finding, finding } from '../finding'
import type { PriorNotice } from '../forvaltningsloven/s16-prior-notice'
import type { AppealDeadline, ComplaintStatus } from '../forvaltningsloven/s29-s31-appeal'
import type { Trace } from '../trace'

export type Assessment = {
  readonly decision: Trace<boolean>
  readonly notice: Trace<PriorNotice>
  readonly deadline: Trace<AppealDeadline>
  readonly complaint: Trace<ComplaintStatus | null>
  readonly limit: LocalDate | null
}

const COMPLAINT: Record<ComplaintStatus, { readonly met: boolean | null; readonly because: string }> = {
  IN_TIME: { met: true, because: 'Klagen er sendt i tide.' },
  LATE: { met: null, because: 'Klagen er sendt etter fristen; en ansatt vurderer om den likevel behandles.' },
  TOO_LATE: { met: false, because: 'Klagen er sendt mer enn ett år etter vedtaket.' },
  INQUIRY: {
    met: false,
    because: 'Avgjørelsen er ikke et enkeltvedtak; klagen behandles som en henvendelse.',
  },
  NOT_APPEALABLE: { met: false, because: 'Dokumentet kan ikke påklages.' },
}

/** The conditions in the order a lawyer would check them. */
export const procedureFindings = ({
  decision,
  notice,
  deadline,
  complaint,
}: Assessment): readonly Finding[] => {
  const { lastDay } = deadline.value
  const status = complaint.value === null ? null : COMPLAINT[complaint.value]
  return [
    finding(
      decision.cite,
      decision.value,
      decision.value ? 'Avgjørelsen er et enkeltvedtak.' : 'Avgjørelsen er ikke et enkeltvedtak.',
    ),
    finding(
      notice.cite,
      notice.value.required,
      notice.value.required
        ? 'Parten skal varsles før vedtaket.'
        : 'Det er ikke plikt til å varsle på forhånd.',
    ),
    ...(lastDay ? [finding(deadline.cite, true, `Siste dag for å klage er ${dayInText(lastDay)}.`)] : []),
    ...(status ? [finding(complaint.cite, status.met, status.because)] : []),
  ]
}
