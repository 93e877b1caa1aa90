import { addDays, addMonths, type LocalDate } from '#lib/values/local-date'
import type { Goal } from '../contract/codes'
import { inForce } from '../dated'
import { addWorkdays } from '../integreringsforskriften/f17-holidays'
import {
  FORMAL_EDUCATION_2025,
  type Length,
  SECTION_13_LENGTH,
  SECTION_14_LENGTHS,
} from '../parameters/programme'
import { ACT_IN_FORCE, REFORM_2026 } from '../parameters/sources'
import type { Provision } from '../trace'

export type Track = 'SECTION_13' | 'SECTION_14'
/** How "etter 1. januar" is read: strictly after the day, or from it. */
export type CohortBoundary = 'AFTER' | 'FROM'

const SECTION_13_GOALS: readonly Goal[] = ['WORK', 'HIGHER_EDUCATION', 'REQUALIFICATION']
const FORMAL_EDUCATION: readonly Goal[] = [
  'COMPLETE_UPPER_SECONDARY',
  'PARTS_OF_UPPER_SECONDARY',
  'VOCATIONAL_CERTIFICATE',
]

type Programme = { readonly track: Track; readonly goal: Goal }

/** The dated length of a track and goal; null where the goal is not on the track. */
export const lengthParameter = ({ track, goal }: Programme) => {
  if (track === 'SECTION_13') return SECTION_13_GOALS.includes(goal) ? SECTION_13_LENGTH : null
  return goal in SECTION_14_LENGTHS ? SECTION_14_LENGTHS[goal as keyof typeof SECTION_14_LENGTHS] : null
}

/** Integreringsforskriften §§ 75, 76: an offer after this day follows the present lengths. */
export const cohortDay = ({ track, goal }: Programme): LocalDate =>
  track === 'SECTION_14' && FORMAL_EDUCATION.includes(goal) ? FORMAL_EDUCATION_2025 : REFORM_2026

type CohortFacts = Programme & { readonly offeredOn: LocalDate; readonly cohortBoundary: CohortBoundary }

/** Whether the offer was made under the older lengths. */
export const isLegacy: Provision<CohortFacts, boolean> = {
  id: 'integreringsforskriften.s75.legacy',
  cite: 'integreringsforskriften §§ 75, 76',
  validFrom: REFORM_2026,
  apply: (facts) =>
    facts.cohortBoundary === 'AFTER'
      ? facts.offeredOn <= cohortDay(facts)
      : facts.offeredOn < cohortDay(facts),
}

type LengthFacts = Programme & {
  readonly offeredOn: LocalDate
  readonly legacy: boolean
  readonly legacyMaxMonths: number | undefined
}

/** The longest the programme may be; null where staff must say or the goal is not on the track. */
export type ProgrammeLength = { readonly months: number | null; readonly extension: number | null }

const presentLength = (programme: Programme, offeredOn: LocalDate): Length | null => {
  const parameter = lengthParameter(programme)
  return parameter && inForce(parameter, offeredOn).value
}

/** Integreringsloven §§ 13 and 14: longest programme and longest extension, in months. */
export const programmeLength: Provision<LengthFacts, ProgrammeLength> = {
  id: 'integreringsloven.s13-s14.length',
  cite: 'integreringsloven § 13 tredje ledd, § 14 fjerde til sjette ledd',
  validFrom: REFORM_2026,
  apply: ({ legacy, legacyMaxMonths, offeredOn, ...programme }) =>
    legacy
      ? { months: legacyMaxMonths ?? null, extension: null }
      : (presentLength(programme, offeredOn) ?? { months: null, extension: null }),
}

type EndFacts = { readonly startsOn: LocalDate; readonly months: number | null }

/** The last day of a programme of that many months; null when the months are not known. */
const lastProgrammeDay = ({ startsOn, months }: EndFacts): LocalDate | null =>
  months === null ? null : addDays(addMonths(startsOn, months), -1)

/** Integreringsloven §§ 13 and 14: the paragraph that a person's education leads to. */
export const programmeTrack: Provision<{ readonly upperSecondary: boolean }, Track> = {
  id: 'integreringsloven.s13-s14.track',
  cite: 'integreringsloven §§ 13, 14',
  validFrom: ACT_IN_FORCE,
  apply: ({ upperSecondary }) => (upperSecondary ? 'SECTION_13' : 'SECTION_14'),
}

type EndsFacts = {
  readonly startsOn: LocalDate
  readonly length: ProgrammeLength
  readonly extension: { readonly grantedMonths: number }
  readonly addition: { readonly days: number }
}

export type ProgrammeEnds = {
  readonly baseEnd: LocalDate | null
  readonly latestEnd: LocalDate | null
  readonly latestEndWithAddition: LocalDate | null
}

/** Integreringsloven §§ 13 and 14, forskriften §§ 10 and 19: the last days of the programme. */
export const programmeEnds: Provision<EndsFacts, ProgrammeEnds> = {
  id: 'integreringsloven.s13-s14.ends',
  cite: 'integreringsloven §§ 13, 14; integreringsforskriften §§ 10, 19',
  validFrom: ACT_IN_FORCE,
  apply: ({ startsOn, length, extension, addition }) => {
    const longest = length.months === null ? null : length.months + extension.grantedMonths
    const latestEnd = lastProgrammeDay({ startsOn, months: longest })
    return {
      baseEnd: lastProgrammeDay({ startsOn, months: length.months }),
      latestEnd,
      latestEndWithAddition: latestEnd && addWorkdays(latestEnd, addition.days),
    }
  },
}
