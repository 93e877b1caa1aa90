import { dayInText, type Finding, finding } from '../finding'
import { earlierGoalRules, type GoalRefusal } from '../integreringsloven/s13-s14-goal'
import type { Assessment } from './programme-assessment'
import type { ProgrammeInput } from './programme-input'

const TRACK_TEXT = {
  SECTION_13: 'Utdanningen regnes som videregående nivå eller høyere: § 13 gjelder.',
  SECTION_14: 'Utdanningen regnes ikke som videregående nivå: § 14 gjelder.',
} as const

const REFUSED: Readonly<Record<GoalRefusal, string>> = {
  GOAL_NOT_ON_TRACK: 'målet finnes ikke for denne utdanningen',
  OVER_55_MUST_BE_WORK: 'den som er over 55 år, skal ha arbeid som mål',
  UNDER_25_NEEDS_REASON: 'den som er under 25 år, må ha en begrunnelse for et kortere mål enn videregående',
}

const goalFinding = ({ goals, goalFacts }: Assessment): Finding => {
  if (earlierGoalRules(goalFacts))
    return finding(
      goals.cite,
      null,
      `Målet ble satt ${dayInText(goalFacts.goalSetOn)}, da loven bare sa «som hovedregel»; en ansatt må begrunne målet.`,
    )
  const refused = goals.value.length > 0
  return finding(
    goals.cite,
    !refused,
    refused
      ? `Målet kan ikke settes slik: ${goals.value.map((code) => REFUSED[code]).join('; ')}.`
      : 'Målet er blant dem loven åpner for.',
  )
}

const lengthFinding = (
  { legacy, length, longest, latestEnd }: Assessment,
  { plannedMonths }: ProgrammeInput,
): Finding => {
  const { months } = length.value
  if (latestEnd === null)
    return finding(
      legacy.value ? legacy.cite : length.cite,
      null,
      legacy.value
        ? 'Lengden følger eldre regler og må angis av kommunen.'
        : 'Loven gir ingen lengde for dette målet.',
    )
  if (legacy.value)
    return finding(
      legacy.cite,
      null,
      `Kommunen har angitt ${months} måneder etter eldre regler, som ikke er regnet ut her. Siste dag er ${dayInText(latestEnd)}.`,
    )
  if (longest !== null && plannedMonths !== undefined && plannedMonths > longest)
    return finding(
      length.cite,
      false,
      `Det er planlagt ${plannedMonths} måneder; programmet kan vare i høyst ${longest} måneder.`,
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
    lengthFinding(assessment, input),
    ...extensionFinding(assessment, input),
    finding(
      addition.cite,
      days > 0,
      `${countedDays} virkedager med fravær, fri og permisjon; ${days} dager kommer i tillegg.`,
    ),
  ]
}
