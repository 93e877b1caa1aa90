import { addDays, addMonths, addYears, earliest, type LocalDate } from '#lib/values/local-date'
import { type Parameter, valueOn } from '../dated'
import type { Clock } from '../integreringsforskriften/f74-clock'
import { ACT_IN_FORCE } from '../parameters/sources'
import {
  AGE_OF_END,
  COLLECTIVE_NORWEGIAN_MONTHS,
  NORWEGIAN_MONTHS,
  NORWEGIAN_MONTHS_UPPER_SECONDARY,
  SOCIAL_STUDIES_MONTHS,
} from '../parameters/training'
import type { Provision } from '../trace'
import type { TrainingGroup } from './s26-training-groups'

export type Leave = { readonly months: number; readonly days: number }

type Facts = {
  readonly birthDate: LocalDate
  readonly grantedOn: LocalDate
  readonly group: TrainingGroup
  readonly upperSecondary: boolean
  readonly countyResponsible: boolean
  readonly leave: Leave
  readonly offeredOn: LocalDate | undefined
  readonly trainingStartedOn: LocalDate | undefined
  readonly startsFrom: LocalDate | null
  readonly clock: Clock | null
}

export type TrainingDeadlines = {
  readonly norwegianEndsOn: LocalDate | null
  readonly socialStudiesBy: LocalDate | null
  /** Whether the 67th birthday cut one of the days. */
  readonly endsAt67: boolean
}

const NO_LEAVE: Leave = { months: 0, days: 0 }

/** More than any 67th birthday is away, so that the calendar's end is never passed. */
const LONGEST: Leave = { months: 4800, days: 146_000 }

const atMost = (value: number, limit: number): number => (value < limit ? value : limit)

/** Months and leave in one step, then the days of leave. */
const after = (start: LocalDate, months: Parameter<number>, leave: Leave): LocalDate => {
  const ordinary = valueOn(months, start)
  const withLeave = addMonths(start, ordinary + atMost(leave.months, LONGEST.months))
  return addDays(withLeave, atMost(leave.days, LONGEST.days))
}

const clockStart = ({ clock, offeredOn, trainingStartedOn, startsFrom }: Facts): LocalDate | null => {
  if (clock === 'OFFER') return offeredOn ?? null
  if (clock === 'START') return trainingStartedOn ?? null
  return clock === 'RIGHT' ? startsFrom : null
}

/** § 32 first paragraph: three years or 18 months, and leave. § 37 d: one year. § 28 group: hours only. */
const norwegianEnd = ({ group, upperSecondary, leave }: Facts, start: LocalDate): LocalDate | null => {
  if (group === 'COLLECTIVE') return after(start, COLLECTIVE_NORWEGIAN_MONTHS, NO_LEAVE)
  if (group === 'S28') return null
  return after(start, upperSecondary ? NORWEGIAN_MONTHS_UPPER_SECONDARY : NORWEGIAN_MONTHS, leave)
}

/** § 33: one year. That leave prolongs it came with lov 9.6.2023 nr. 24, as the offer clock did. */
const socialStudiesEnd = ({ group, countyResponsible, clock, leave }: Facts, start: LocalDate) =>
  group === 'COLLECTIVE' || (group === 'S27' && countyResponsible)
    ? null
    : after(start, SOCIAL_STUDIES_MONTHS, clock === 'OFFER' ? leave : NO_LEAVE)

export const lastBirthdayOfTraining = (birthDate: LocalDate, grantedOn: LocalDate): LocalDate =>
  addYears(birthDate, valueOn(AGE_OF_END, grantedOn))

/** Integreringsloven §§ 32, 33 and 37 d, cut where right and duty end (§ 26 fifth paragraph). */
export const trainingDeadlines: Provision<Facts, TrainingDeadlines> = {
  id: 'integreringsloven.s32.deadlines',
  cite: 'integreringsloven §§ 32 første ledd, 33 første ledd og 37 d',
  validFrom: ACT_IN_FORCE,
  apply: (facts) => {
    const start = clockStart(facts)
    if (start === null) return { norwegianEndsOn: null, socialStudiesBy: null, endsAt67: false }

    const end = lastBirthdayOfTraining(facts.birthDate, facts.grantedOn)
    const [norwegian, socialStudies] = [norwegianEnd(facts, start), socialStudiesEnd(facts, start)]
    return {
      norwegianEndsOn: norwegian && earliest(norwegian, end),
      socialStudiesBy: socialStudies && earliest(socialStudies, end),
      endsAt67: (norwegian !== null && norwegian > end) || (socialStudies !== null && socialStudies > end),
    }
  },
}

type LastBirthday = { readonly birthDate: LocalDate; readonly grantedOn: LocalDate }

/** Integreringsloven § 26 fifth paragraph: the birthday on which right and duty have ended. */
export const END_OF_TRAINING: Provision<LastBirthday, LocalDate> = {
  id: 'integreringsloven.s26.endsAt67',
  cite: 'integreringsloven § 26 femte ledd',
  validFrom: ACT_IN_FORCE,
  apply: ({ birthDate, grantedOn }) => lastBirthdayOfTraining(birthDate, grantedOn),
}
