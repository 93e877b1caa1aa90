import type { StipendResult } from '#lib/law/rules/stipend'
import { addYears } from '#lib/values/local-date'
import { monthOf, nextMonth } from '#lib/values/month'
import type { Exception, PaymentFacts, Resolution } from './payment'
import type { ExceptionCode } from './stipend-codes.schema'
import { benefitsIn } from './stipend-facts'

export type Resolutions = Readonly<Partial<Record<ExceptionCode, Resolution>>>

type Found = Omit<Exception, 'resolution'>

const one = (code: ExceptionCode, effectOre: number | null, params: Found['params'] = {}): Found => ({
  code,
  effectOre,
  params,
})

/** Costs of lines whose code begins so. */
const costOf = ({ lines }: StipendResult, prefix: string): number =>
  lines.filter(({ code }) => code.startsWith(prefix)).reduce((sum, { amountOre }) => sum + amountOre, 0)

const isInProgramme = ({ endedOn }: PaymentFacts['person'], month: PaymentFacts['month']): boolean =>
  endedOn === null || monthOf(endedOn) >= month

const ofAttendance = (facts: PaymentFacts): Found[] => {
  const { absence, missing, hasTimetable, month, refused, person } = facts
  const undecided = absence.undecided.filter((date) => monthOf(date) === month)
  const sessions = missing.reduce((sum, group) => sum + group.sessions.length, 0)
  return [
    ...(refused === null ? [] : [one('FACTS_REFUSED', null, { message: refused })]),
    ...(undecided.length === 0
      ? []
      : [one('PENDING_ABSENCE', 0, { days: undecided.length, last: undecided.at(-1) ?? '' })]),
    ...(sessions === 0
      ? []
      : [
          one('MISSING_REGISTER', null, {
            sessions,
            group: missing[0]?.groupName ?? '',
            groupId: missing[0]?.groupId ?? '',
            first: missing[0]?.sessions[0]?.date ?? '',
            startMinute: missing[0]?.sessions[0]?.startMinute ?? 0,
            members: missing[0]?.members ?? 1,
          }),
        ]),
    ...(hasTimetable || !isInProgramme(person, month) ? [] : [one('NO_TIMETABLE', 0)]),
  ]
}

/** A benefit is looked at in its first month, and whenever it is more than the stønad. */
const ofBenefits = ({ month, person }: PaymentFacts, result: StipendResult): Found[] => {
  const begun = benefitsIn(person, month).filter(({ fromMonth }) => fromMonth === month)
  const reduction = costOf(result, 'BENEFIT_')
  const exceeds = result.notices.includes('REDUCTIONS_EXCEED_STIPEND')
  const isNew = begun.some(({ kind }) => kind !== 'OTHER')
  return [
    ...(reduction < 0 && (isNew || exceeds) ? [one('BENEFIT_REDUCTION', reduction)] : []),
    ...(begun.some(({ kind }) => kind === 'OTHER') ? [one('OTHER_BENEFIT', 0)] : []),
  ]
}

const ofDays = (facts: PaymentFacts, result: StipendResult, plainOre: number): Found[] => {
  const { month, person } = facts
  const { notices, segments, payableOre } = result
  const days = segments.reduce((sum, segment) => sum + segment.days, 0)
  const turns = notices.includes('TURNING_25_UNCLEAR')
  return [
    ...(turns
      ? [
          one('TURNED_25', payableOre - plainOre, {
            birthday: addYears(person.birthDate, 25),
            days: segments.at(-1)?.days ?? 0,
          }),
        ]
      : []),
    ...(!turns && notices.includes('RATE_CHANGE_IN_MONTH') ? [one('RATE_CHANGE', 0)] : []),
    ...(monthOf(person.startedOn) === month
      ? [one('FIRST_MONTH', payableOre, { startedOn: person.startedOn, days })]
      : []),
    ...(person.endedOn && monthOf(person.endedOn) === month
      ? [one('LAST_MONTH', payableOre, { endedOn: person.endedOn, days })]
      : []),
    ...(facts.changed.length > 0 ? [one('CHANGED_FACTS', null, { what: facts.changed.join(' ') })] : []),
    ...(notices.includes('G_NOT_YET_FIXED') ? [one('BASE_AMOUNT', null)] : []),
  ]
}

const ofMoney = (facts: PaymentFacts, result: StipendResult): Found[] => {
  const owed = facts.differences.filter(({ ore }) => ore > 0)
  const over = facts.differences.filter(({ ore }) => ore < 0)
  const sum = (list: PaymentFacts['differences']) => list.reduce((total, { ore }) => total + ore, 0)
  const unpaid = costOf(result, 'UNPAID_')
  const both = facts.absence.bothCauses.filter((date) => monthOf(date) === facts.month)
  return [
    ...(over.length > 0 ? [one('OVERPAID', sum(over), { month: over[0]?.month ?? '' })] : []),
    ...(owed.length > 0 ? [one('UNDERPAID', sum(owed), { month: owed[0]?.month ?? '' })] : []),
    ...(unpaid < 0 ? [one('UNPAID_ABSENCE', unpaid)] : []),
    ...(both.length > 0 ? [one('BOTH_CAUSES', 0, { days: both.length })] : []),
  ]
}

const ofDecision = ({ decision, lines }: StipendResult): Found[] => {
  if (!decision.required) return []
  const days = lines.find(({ code }) => code === 'INVALID_DAYS')?.quantity ?? 0
  return [one('DECISION_NEEDED', -decision.trekkOre, { days, limitOre: decision.twelfthOfGOre })]
}

/**
 * What a person must look at in a participant's month, the gravest first. `plainOre` is what the month would
 * have paid without the birthday.
 */
export const exceptionsOf = (
  facts: PaymentFacts,
  result: StipendResult | null,
  plainOre: number,
  resolutions: Resolutions,
): readonly Exception[] =>
  [
    ...(result ? ofDecision(result) : []),
    ...ofAttendance(facts),
    ...(result ? [...ofMoney(facts, result), ...ofBenefits(facts, result)] : []),
    ...(result ? ofDays(facts, result, plainOre) : []),
  ].map((found) => ({ ...found, resolution: resolutions[found.code] ?? null }))

/** The first month of which nothing is known yet. */
export const isOver = (month: PaymentFacts['month'], today: string): boolean =>
  today >= `${nextMonth(month)}-01`
