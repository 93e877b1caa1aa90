import { section9Letter } from '#lib/law/integreringsloven/s09-permits'
import type { TrainingRaw } from '#lib/law/rules/training-input'
import type { LocalDate } from '#lib/values/local-date'
import type { TrainingFile } from './file.repo'
import type { HoursDone } from './hours'
import type { Pause } from './pauses'
import type { PermitRow, TrainingPerson } from './training-person.repo'

type Known = {
  readonly person: TrainingPerson
  readonly file: TrainingFile | null
  readonly done: HoursDone
  readonly pauses: readonly Pause[]
  readonly goalReachedOn: LocalDate | null
  readonly today: LocalDate
}

/** Whether the permit meets § 9, as the registration describes it. */
const meetsSection9 = (permit: PermitRow): boolean => {
  const { ground, grantedOn, renewable, onAsylumApplication, sponsorGround } = permit
  const facts = {
    permit: {
      ground,
      grantedOn,
      renewable: renewable ?? undefined,
      onAsylumApplication: onAsylumApplication ?? undefined,
    },
    sponsor: sponsorGround
      ? {
          ground: sponsorGround,
          basedOn: permit.sponsorBasedOn ?? undefined,
          firstSettledOn: permit.sponsorFirstSettledOn ?? undefined,
          reunificationAppliedOn: permit.reunificationAppliedOn ?? undefined,
        }
      : undefined,
  }
  // The codes are text in the database; the provision knows which of them count.
  return section9Letter.apply(facts as Parameters<typeof section9Letter.apply>[0]) !== null
}

/** Earlier permits that gave right and duty, or the right of chapter 6A. */
const earlierPermits = (permits: readonly PermitRow[]) =>
  permits.flatMap((permit) => {
    const { ground, grantedOn } = permit
    const group = ground === 'UTL_34' ? 'COLLECTIVE' : meetsSection9(permit) ? 'S27' : null
    return group ? [{ group, grantedOn }] : []
  })

const permitFacts = (permit: PermitRow, file: TrainingFile | null) => {
  const isFamily = permit.ground === 'UTL_CH6'
  const sponsorGround = file?.sponsorGround ?? permit.sponsorGround
  return {
    ground: permit.ground,
    grantedOn: permit.grantedOn,
    section9: !file?.sponsorGround && meetsSection9(permit),
    ...(isFamily && sponsorGround && { sponsorGround }),
    givesBasisForPermanent: file?.givesBasisForPermanent ?? false,
    ...(file?.firstRenewedOn && { firstRenewedOn: file.firstRenewedOn }),
  }
}

const fileFacts = (file: TrainingFile) => ({
  needsB2: file.needsB2,
  trainedIn: file.trainedIn,
  countyResponsible: file.countyResponsible,
  grantedBeforeEntry: file.grantedBeforeEntry,
  ...(file.arrivedOn && { arrivedOn: file.arrivedOn }),
  ...(file.registeredOn && { registeredOn: file.registeredOn }),
  ...(file.claimedOn && { claimedOn: file.claimedOn }),
  ...(file.formerCollectiveOn && { formerCollective: { decisionOn: file.formerCollectiveOn } }),
  ...(file.specialCause &&
    file.specialClaimedOn && {
      specialCase: {
        cause: file.specialCause,
        documented: file.specialDocumented,
        claimedOn: file.specialClaimedOn,
      },
    }),
  socialStudiesInReception: file.reception.reduce((sum, quarters) => sum + quarters, 0) / 4,
})

/** When training was offered: as the file says, else as the first plan does. */
export const offeredOn = ({ person, file }: Pick<Known, 'person' | 'file'>): LocalDate | null =>
  file?.offeredOn ?? person.planOfferedOn

const startFacts = ({ person, file, done }: Known) => {
  const offered = offeredOn({ person, file })
  const started = file?.startedOn ?? done.firstOn
  return { ...(offered && { offeredOn: offered }), ...(started && { trainingStartedOn: started }) }
}

/** Whether the person is in the introduction programme on the day. */
export const isInProgramme = (
  { programmeStartedOn, programmeEndedOn }: TrainingPerson,
  today: LocalDate,
): boolean =>
  programmeStartedOn !== null &&
  programmeStartedOn <= today &&
  (programmeEndedOn === null || today <= programmeEndedOn)

/** What is known, in the form that rule `training` takes; null when no permit is registered. */
export const trainingFacts = (known: Known): TrainingRaw | null => {
  const { person, file, done, pauses, goalReachedOn, today } = known
  const [permit, ...earlier] = person.permits
  if (!permit) return null
  const facts = {
    birthDate: person.birthDate,
    citizenship: person.citizenship,
    education: person.education,
    permit: permitFacts(permit, file),
    earlierPermits: earlierPermits(earlier),
    inProgramme: isInProgramme(person, today),
    ...(person.settledByAgreement && { settledByAgreementOn: person.settledOn }),
    ...(file ? fileFacts(file) : {}),
    ...startFacts(known),
    approvedLeave: { days: pauses.reduce((sum, { days }) => sum + days, 0) },
    norwegianDone: done.norwegian / 4,
    socialStudiesDone: done.socialStudies / 4,
    // § 35 is not for those in the programme.
    ...(done.wasAbsent &&
      !isInProgramme(person, today) && { socialStudiesAbsence: { hours: done.uncertifiedAbsence / 4 } }),
    ...(goalReachedOn && { goalReachedOn }),
  }
  return facts as TrainingRaw // the codes are text in the database; the rule checks each
}
