import type { RoadSheetFacts } from '#lib/documents/road-sheet.schema'
import type { PermitGround } from '#lib/law/contract/codes'
import { permanentResidence } from '#lib/law/utlendingsloven/s62-permanent-residence'
import type { LocalDate } from '#lib/values/local-date'
import type { GuidancePerson } from './guidance.repo'

type Standing = {
  readonly person: GuidancePerson
  /** A file about training alone has no programme on its road. */
  readonly trainingOnly: boolean
  /** Whether the permit may lead to a permanent one, as the training file has it; null where there is none. */
  readonly givesBasis: boolean | null
  readonly planEndsOn: LocalDate | null
  readonly norwegianEndsOn: LocalDate | null
  readonly norwegianDone: boolean
  readonly socialStudiesBy: LocalDate | null
  readonly socialStudiesDone: boolean
  /** From the guidance, when the adviser has just worked it out. */
  readonly citizenshipOn: LocalDate | null
  readonly today: LocalDate
}

const ALWAYS: readonly string[] = ['UTL_28', 'UTL_35_3']
const NEVER: readonly string[] = ['UTL_34', 'VISA']

/** The earliest day of a permanent permit by the permits that are registered. */
const permanentOn = ({ person, givesBasis, today }: Standing): LocalDate | null => {
  const { birthDate, permits } = person
  const [first] = permits
  const latest = permits.at(-1)
  if (!first || !latest || NEVER.includes(latest.ground)) return null
  return permanentResidence({
    birthDate,
    ground: latest.ground as PermitGround,
    residenceStart: first.grantedOn,
    givesBasis: ALWAYS.includes(latest.ground) || givesBasis !== false,
    on: today,
  }).earliestOn
}

const isPermanent = ({ permits }: GuidancePerson) => permits.some(({ ground }) => ground === 'UTL_62')

/** The milestones of «Min vei videre»: from the programme to citizenship, with the days that are known. */
export const milestonesOf = (standing: Standing): RoadSheetFacts['milestones'] => {
  const { person, planEndsOn, norwegianEndsOn, socialStudiesBy, citizenshipOn, today } = standing
  const programme = {
    step: 'PROGRAMME' as const,
    on: planEndsOn,
    done: planEndsOn !== null && planEndsOn < today,
  }
  return [
    ...(standing.trainingOnly ? [] : [programme]),
    { step: 'SOCIAL_STUDIES', on: socialStudiesBy, done: standing.socialStudiesDone },
    { step: 'NORWEGIAN', on: norwegianEndsOn, done: standing.norwegianDone },
    { step: 'PERMANENT', on: permanentOn(standing), done: isPermanent(person) },
    { step: 'CITIZENSHIP', on: citizenshipOn, done: person.citizenship === 'NORWEGIAN' },
  ]
}
