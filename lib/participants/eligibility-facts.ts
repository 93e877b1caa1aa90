import type { EligibilityRaw } from '#lib/law/rules/eligibility-input'
import type { LocalDate } from '#lib/values/local-date'
import type { Participant, Permit } from './participants.repo'

type Switches = { readonly age60InForceFrom: LocalDate | null }

const LETTERS: Readonly<Record<string, string>> = {
  UTL_28: 'A',
  UTL_35_3: 'B',
  UTL_38_1: 'C',
  UTL_38_5: 'D',
  UTL_34: 'E',
  UTL_CH6: 'F',
  UTL_53: 'G',
}

const sponsorOf = (permit: Permit) =>
  permit.ground !== 'UTL_CH6'
    ? {}
    : {
        sponsor: {
          ground: permit.sponsorGround,
          ...(permit.sponsorBasedOn && { basedOn: permit.sponsorBasedOn }),
          ...(permit.sponsorFirstSettledOn && { firstSettledOn: permit.sponsorFirstSettledOn }),
          ...(permit.reunificationAppliedOn && { reunificationAppliedOn: permit.reunificationAppliedOn }),
        },
      }

const permitOf = ({ ground, grantedOn, renewable, onAsylumApplication }: Permit) => ({
  ground,
  grantedOn,
  ...(renewable !== null && { renewable }),
  ...(onAsylumApplication !== null && { onAsylumApplication }),
})

const jobOf = ({ weeklyWorkHours, workEndedOn }: Participant) =>
  weeklyWorkHours === null
    ? {}
    : {
        job: { positions: [{ hoursPerWeek: weeklyWorkHours, ...(workEndedOn && { endedOn: workEndedOn }) }] },
      }

/** The registered facts in the form that rule `eligibility` takes (integreringsloven §§ 8, 9, 12). */
export const eligibilityFacts = (
  participant: Participant,
  decisionDate: LocalDate,
  { age60InForceFrom }: Switches,
): EligibilityRaw | null => {
  const [current, ...earlier] = participant.permits
  if (!current) return null
  const { settledOn, settledByAgreement, livedInMunicipalitySince, claimMadeOn, programmeStartedOn } =
    participant
  const facts = {
    birthDate: participant.birthDate,
    decisionDate,
    citizenship: participant.citizenship,
    permit: permitOf(current),
    earlierGrounds: earlier.flatMap(({ ground, grantedOn }) => {
      const letter = LETTERS[ground]
      return letter ? [{ letter, grantedOn }] : []
    }),
    ...sponsorOf(current),
    settlement: {
      byAgreement: settledByAgreement,
      settledOn,
      ...(livedInMunicipalitySince && { livedInMunicipalitySince }),
    },
    ...jobOf(participant),
    ...(claimMadeOn && { claimMadeOn }),
    ...(programmeStartedOn && programmeStartedOn <= decisionDate && { programmeStartedOn }),
    law: { age60InForceFrom },
  }
  return facts as EligibilityRaw // the codes are text in the database; the rule checks each
}
