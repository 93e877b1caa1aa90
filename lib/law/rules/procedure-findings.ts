import { dayInText, type Finding, finding } from '../finding'
import type { ComplaintStatus } from '../forvaltningsloven/s31-late-appeal'
import type { Assessment } from './procedure-assessment'

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

const reasonsFinding = ({ reasons }: Assessment): Finding[] =>
  reasons.value === null
    ? []
    : [
        finding(
          reasons.cite,
          !reasons.value,
          reasons.value
            ? 'Søknaden er innvilget fullt ut, og begrunnelsen kan utelates.'
            : 'Vedtaket skal begrunnes.',
        ),
      ]

/** The duties that follow from receiving, knowing and keeping, whether or not there is a vedtak. */
const dutyFindings = ({ interimReply, registered, deleted }: Assessment): Finding[] => [
  ...(interimReply.value
    ? [
        finding(
          interimReply.cite,
          null,
          `Foreløpig svar skal gis innen ${dayInText(interimReply.value)} hvis søknaden ikke er avgjort.`,
        ),
      ]
    : []),
  ...(registered.value.by
    ? [
        finding(
          registered.cite,
          registered.value.late === null ? null : !registered.value.late,
          `Opplysningene skal være registrert innen ${dayInText(registered.value.by)}.`,
        ),
      ]
    : []),
  ...(deleted.value
    ? [
        finding(
          deleted.cite,
          deleted.value === 'DELETION_PLAN',
          deleted.value === 'DELETION_PLAN'
            ? 'Arbeidsdokumentet følger kommunens plan for sletting.'
            : 'Dokumentet skal bevares og kan ikke slettes.',
        ),
      ]
    : []),
]

/** The conditions in the order a lawyer would check them. */
export const procedureFindings = (assessment: Assessment): readonly Finding[] => {
  const { decision, notice, deadline, complaint } = assessment
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
    ...reasonsFinding(assessment),
    ...(lastDay ? [finding(deadline.cite, true, `Siste dag for å klage er ${dayInText(lastDay)}.`)] : []),
    ...(status ? [finding(complaint.cite, status.met, status.because)] : []),
    ...dutyFindings(assessment),
  ]
}
