import { citizenship } from '#lib/law/rules/citizenship'
import type { Application, RawApplication } from '#lib/law/rules/citizenship-input'
import { permitCounts } from '#lib/law/statsborgerforskriften/f03-1-lawful-residence'
import { familyIncome, permanentResidence } from '#lib/law/utlendingsloven/s62-permanent-residence'
import { addDays, type LocalDate, parseLocalDate } from '#lib/values/local-date'
import { ok, type Result, refuse } from '#lib/values/result'
import { applicationOf } from './application'
import type { GuidanceForm } from './guidance.schema'
import type { GuidanceView, PermanentView, TripView } from './guidance.view'
import { guidanceFields } from './guidance-errors'

type Answer = Extract<ReturnType<typeof citizenship.decide>, { ok: true }>['value']
type Invalid = { readonly code: 'invalid-input'; readonly fields: Readonly<Record<string, string>> }

/** Journeys of one to 180 days: the two months of § 3-4 lie well inside. */
const LONGEST_TRIP = 180

const tripLengths = (application: RawApplication, departedOn: LocalDate): readonly TripView[] =>
  Array.from({ length: LONGEST_TRIP }, (_, at) => {
    const days = at + 1
    const trip = { departedOn, returnedOn: addDays(departedOn, days) }
    const answer = citizenship.decide({ ...application, trips: [...(application.trips ?? []), trip] })
    return { days, metOn: answer.ok ? (answer.value.best?.metOn ?? null) : null }
  })

/** The amounts are known from the day G is: before that there is nothing to show. */
const FIRST_KNOWN = '2021-01-01'

const permanentOf = (
  { birthDate, permits }: RawApplication,
  { residenceStart }: Answer,
  on: LocalDate,
): PermanentView | null => {
  const latest = permits.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom)).at(-1)
  const born = parseLocalDate(birthDate)
  if (!latest || !born || on < FIRST_KNOWN) return null
  const { basis: ground, givesBasisForPermanent: givesBasis } = latest
  const family = familyIncome(on)
  return {
    ...permanentResidence({ birthDate: born, ground, residenceStart, givesBasis, on }),
    familyTenths: family.incomeTenths,
    familyOre: family.incomeOre,
  }
}

/** The rule has read the application: what is left out is left out, and every date exists. */
const read = (application: RawApplication) => application as unknown as Application

const permitsOf = (application: RawApplication): GuidanceView['permits'] =>
  read(application).permits.map((permit) => ({
    basis: permit.basis,
    from: permit.validFrom,
    to: permit.validTo ?? null,
    counts: permitCounts(permit),
  }))

/** The rule's answer to what was typed, with what a journey would do; or each fault at its field. */
export const guide = (form: GuidanceForm): Result<GuidanceView, Invalid> => {
  const application = applicationOf(form)
  const answer = citizenship.decide(application)
  const departedOn = form.plannedTripOn === '' ? null : parseLocalDate(form.plannedTripOn)
  const faults = [
    ...(answer.ok ? [] : answer.refusal),
    ...(form.plannedTripOn !== '' && !departedOn ? [{ code: 'INVALID_DATE', path: 'plannedTripOn' }] : []),
  ]
  const asOf = parseLocalDate(form.asOf)
  if (faults.length > 0 || !answer.ok || !asOf)
    return refuse({ code: 'invalid-input', fields: guidanceFields(faults) })
  const { trace: _trace, findings, ...answered } = answer.value
  return ok({
    ...answered,
    doubts: findings.flatMap(({ met, because }) => (met === null ? [because] : [])),
    asOf,
    permits: permitsOf(application),
    refusals: read(application).refusals,
    twoMonthsDays: read(application).config.twoMonthsDays,
    trip: departedOn && { departedOn, lengths: tripLengths(application, departedOn) },
    permanent: permanentOf(application, answer.value, asOf),
  })
}
