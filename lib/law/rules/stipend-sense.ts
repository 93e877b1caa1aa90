import type { LocalDate } from '#lib/values/local-date'
import { monthOf } from '#lib/values/month'
import type { Period } from '#lib/values/period'
import type { Report } from '../contract/refusal'
import { requireDistinct, requireOrder, requireValue } from '../contract/sense'
import { isWorkday } from '../integreringsforskriften/f17-holidays'
import { hasStipendOn } from '../integreringsloven/s19-stipend-days'
import { countsWhenEarnedBefore } from '../integreringsloven/s22-coordination'
import { GRUNNBELOP } from '../parameters/grunnbelop'
import type { Benefit, Partner, StipendInput } from './stipend-input'

const isKnown = (day: LocalDate) => GRUNNBELOP.versions.some(({ validFrom }) => validFrom >= day)

const periods = (path: string, list: readonly Period[], report: Report) => {
  for (const [index, { from, to }] of list.entries()) requireOrder(report, `${path}[${index}].to`, from, to)
}

const partnerSense = (partner: Partner, report: Report) => {
  requireOrder(report, 'partner.togetherTo', partner.togetherFrom, partner.togetherTo)
  requireOrder(report, 'partner.programmeEndedOn', partner.programmeStartedOn, partner.programmeEndedOn)
  if (partner.programmeEndedOn)
    requireValue(report, 'partner.programmeStartedOn', partner.programmeStartedOn, 'sluttdagen er oppgitt')
}

const benefitSense = (benefit: Benefit, path: string, report: Report) => {
  const [asked, barred] =
    benefit.kind === 'TRANSITIONAL'
      ? (['annualOre', 'amountOre'] as const)
      : (['amountOre', 'annualOre'] as const)
  requireValue(report, `${path}.${asked}`, benefit[asked], 'ytelsen er av dette slaget')
  if (benefit[barred] !== undefined)
    report('CONFLICT', `${path}.${barred}`, 'Beløpet hører ikke til ytelser av dette slaget.')
  if (countsWhenEarnedBefore(benefit.kind))
    requireValue(report, `${path}.earnedBeforeStart`, benefit.earnedBeforeStart, 'ytelsen er av dette slaget')
}

const absenceSense = (input: StipendInput, report: Report) => {
  for (const [index, { date }] of input.absences.entries()) {
    const path = `absences[${index}].date`
    if (monthOf(date) !== input.month) report('OUT_OF_RANGE', path, `${date} er ikke i ${input.month}.`)
    else if (!isWorkday(date)) report('CONFLICT', path, `${date} er en fridag.`)
    else if (!hasStipendOn(input, date)) report('CONFLICT', path, `${date} er en dag uten stønad.`)
  }
  requireDistinct(
    report,
    'absences',
    input.absences.map(({ date }) => date),
    'date',
  )
}

const baseAmountSense = ({ law: { extraG } }: StipendInput, report: Report) => {
  for (const [index, { validFrom }] of extraG.entries())
    if (isKnown(validFrom))
      report(
        'OUT_OF_RANGE',
        `law.extraG[${index}].validFrom`,
        `Grunnbeløpet for ${validFrom} er allerede kjent.`,
      )
  requireDistinct(
    report,
    'law.extraG',
    extraG.map(({ validFrom }) => validFrom),
    'validFrom',
  )
}

/** What cannot stand together in the facts of a month's stønad. */
export const stipendSense = (input: StipendInput, report: Report): void => {
  const { birthDate, programme, partner } = input
  requireOrder(report, 'programme.startedOn', birthDate, programme.startedOn)
  requireOrder(report, 'programme.endedOn', programme.startedOn, programme.endedOn)
  periods('withoutStipend', input.withoutStipend, report)
  periods('parentPeriods', input.parentPeriods, report)
  if (partner) partnerSense(partner, report)
  for (const [index, benefit] of input.benefits.entries()) benefitSense(benefit, `benefits[${index}]`, report)
  absenceSense(input, report)
  baseAmountSense(input, report)
}
