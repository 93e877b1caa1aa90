import type { RoadSheetFacts } from '#lib/documents/road-sheet.schema'
import type { PermitGround } from '#lib/law/contract/codes'
import { permanentResidence } from '#lib/law/utlendingsloven/s62-permanent-residence'
import type { LocalDate } from '#lib/values/local-date'
import type { GuidancePerson } from './guidance.repo'

type Standing = {
  readonly person: GuidancePerson
  readonly planEndsOn: LocalDate | null
  readonly norwegianEndsOn: LocalDate | null
  readonly norwegianDone: boolean
  readonly socialStudiesBy: LocalDate | null
  readonly socialStudiesDone: boolean
  /** From the guidance, when the adviser has just worked it out. */
  readonly citizenshipOn: LocalDate | null
  readonly today: LocalDate
}

/** The earliest day of a permanent permit by the permits that are registered. */
const permanentOn = ({ person: { birthDate, permits }, today }: Standing): LocalDate | null => {
  const [first] = permits
  const latest = permits.at(-1)
  if (!first || !latest || latest.ground === 'UTL_34' || latest.ground === 'VISA') return null
  return permanentResidence({
    birthDate,
    ground: latest.ground as PermitGround,
    residenceStart: first.grantedOn,
    givesBasis: true,
    on: today,
  }).earliestOn
}

const isPermanent = ({ permits }: GuidancePerson) => permits.some(({ ground }) => ground === 'UTL_62')

/** The milestones of «Min vei videre»: from the programme to citizenship, with the days that are known. */
export const milestonesOf = (standing: Standing): RoadSheetFacts['milestones'] => {
  const { person, planEndsOn, norwegianEndsOn, socialStudiesBy, citizenshipOn, today } = standing
  return [
    { step: 'PROGRAMME', on: planEndsOn, done: planEndsOn !== null && planEndsOn < today },
    { step: 'SOCIAL_STUDIES', on: socialStudiesBy, done: standing.socialStudiesDone },
    { step: 'NORWEGIAN', on: norwegianEndsOn, done: standing.norwegianDone },
    { step: 'PERMANENT', on: permanentOn(standing), done: isPermanent(person) },
    { step: 'CITIZENSHIP', on: citizenshipOn, done: person.citizenship === 'NORWEGIAN' },
  ]
}
