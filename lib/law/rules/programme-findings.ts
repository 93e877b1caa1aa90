import { dayInText, type Finding, finding } from '../finding'
import type { Assessment } from './programme-assessment'
import type { ProgrammeInput } from './programme-input'

const TRACK_TEXT = {
  SECTION_13: 'Utdanningen regnes som videregående nivå eller høyere: § 13 gjelder.',
  SECTION_14: 'Utdanningen regnes ikke som videregående nivå: § 14 gjelder.',
} as const

const goalFinding = ({ goals }: Assessment): Finding => {
  const refused = goals.value.length > 0
  return finding(
    goals.cite,
    !refused,
    refused
      ? `Målet kan ikke settes slik: ${goals.value.join(', ')}.`
      : 'Målet er blant dem loven åpner for.',
  )
}

const lengthFinding = ({ legacy, length, latestEnd }: Assessment): Finding => {
  const { months } = length.value
  if (latestEnd === null)
    return finding(
      legacy.value ? legacy.cite : length.cite,
      null,
      legacy.value
        ? 'Lengden følger eldre regler og må angis av kommunen.'
        : 'Loven gir ingen lengde for dette målet.',
    )
  return finding(
    length.cite,
    true,
    `Programmet kan vare i inntil ${months} måneder før forlengelse. Siste dag er ${dayInText(latestEnd)}.`,
  )
}

const extensionFinding = ({ extension }: Assessment, { extension: asked }: ProgrammeInput): Finding[] => {
  if (!asked) return []
  const { refusal, staffDecides, grantedMonths } = extension.value
  const met = staffDecides || (refusal === null && grantedMonths === 0) ? null : refusal === null
  return [
    finding(
      extension.cite,
      met,
      `Det er bedt om ${asked.months} måneders forlengelse; ${grantedMonths} kan gis.`,
    ),
  ]
}

/** The conditions in the order a lawyer would check them. */
export const programmeFindings = (input: ProgrammeInput, assessment: Assessment): readonly Finding[] => {
  const { track, legacy, addition } = assessment
  const { countedDays, days } = addition.value
  return [
    finding('integreringsforskriften § 65 a', true, TRACK_TEXT[track]),
    finding(
      legacy.cite,
      !legacy.value,
      `Tilbudet er fra ${dayInText(input.offeredOn)}: ${legacy.value ? 'eldre' : 'gjeldende'} regler om lengde.`,
    ),
    goalFinding(assessment),
    lengthFinding(assessment),
    ...extensionFinding(assessment, input),
    finding(
      addition.cite,
      days > 0,
      `${countedDays} virkedager med fravær, fri og permisjon; ${days} dager kommer i tillegg.`,
    ),
  ]
}
