import type { AbsenceResult } from '#lib/law/rules/absence'
import type { QuotaView } from './absence.view'

/** How much of each quota is used, with the section that sets it. */
export const quotasOf = (law: AbsenceResult): readonly QuotaView[] => {
  const { selfCertification, childIllness, welfare, religious, holiday } = law.quotas
  const { seriesDaysUsed, seriesDaysLeft, absencesLast12Months } = selfCertification
  const F = 'integreringsforskriften'
  return [
    {
      id: 'selfCertifiedDays',
      used: seriesDaysUsed,
      limit: seriesDaysUsed + seriesDaysLeft,
      cite: `${F} § 8`,
    },
    { id: 'selfCertifiedTimes', used: absencesLast12Months, limit: 4, cite: `${F} § 9` },
    { id: 'childIllness', used: childIllness.used, limit: childIllness.limit, cite: `${F} § 7` },
    { id: 'welfare', used: welfare.used, limit: welfare.used + welfare.left, cite: `${F} § 14` },
    { id: 'religious', used: religious.used, limit: religious.used + religious.left, cite: `${F} § 17` },
    { id: 'holiday', used: holiday.used, limit: holiday.used + holiday.left, cite: `${F} § 18` },
  ]
}
