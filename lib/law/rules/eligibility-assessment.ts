import { ageAtGrant, isWithinAge, upperAgeLimit } from '../integreringsloven/s08-age'
import { jobHolding } from '../integreringsloven/s08-job'
import { agreementMet, reasonsAgainst, section8Outcome } from '../integreringsloven/s08-outcome'
import { firstSection9Day, twoYearLimit } from '../integreringsloven/s08-two-years'
import { mayComplete } from '../integreringsloven/s09-completion'
import { section9Letter } from '../integreringsloven/s09-permits'
import { decisionDeadlines } from '../integreringsloven/s12-deadline'
import { goalRestriction } from '../integreringsloven/s13-s14-goal'
import { derive } from '../trace'
import type { EligibilityInput } from './eligibility-input'

/** Applies §§ 8, 9 and 12 step by step, each with its trace. */
export const assess = (input: EligibilityInput) => {
  const { birthDate, decisionDate, permit, earlierGrounds, sponsor, settlement } = input
  const { age60InForceFrom } = input.law
  const positions = input.job?.positions ?? []

  const letter = derive(section9Letter, { permit, sponsor }, {})
  const age = derive(ageAtGrant, { birthDate, grantedOn: permit.grantedOn }, {})
  const upper = derive(upperAgeLimit, { decisionDate, age60InForceFrom }, {})
  const agreement = derive(agreementMet, { byAgreement: settlement.byAgreement, earlierGrounds }, { letter })
  const firstDay = derive(firstSection9Day, { grantedOn: permit.grantedOn, earlierGrounds }, { letter })
  const limit = derive(
    twoYearLimit,
    {
      decisionDate,
      livedInMunicipalitySince: settlement.livedInMunicipalitySince ?? settlement.settledOn,
      coveredByFirstParagraph:
        letter.value !== null && isWithinAge(age.value, permit.grantedOn, upper.value) && agreement.value,
    },
    { firstSection9Day: firstDay },
  )
  const job = derive(jobHolding, { positions, decisionDate }, {})
  const reasons = derive(
    reasonsAgainst,
    {
      citizenship: input.citizenship,
      permit,
      sponsor,
      decisionDate,
      hadCollectiveDecision: input.formerCollective !== undefined,
    },
    { letter, age, upper, agreement, limit, job },
  )
  const outcome = derive(section8Outcome, { isFamily: permit.ground === 'UTL_CH6' }, { reasons })
  const deadlines = derive(
    decisionDeadlines,
    {
      settledOn: settlement.settledOn,
      byAgreement: settlement.byAgreement,
      claimMadeOn: input.claimMadeOn,
      positions,
      age60InForceFrom,
      decisionDate,
    },
    { outcome, age, firstSection9Day: firstDay },
  )
  const restriction = derive(goalRestriction, { birthDate, decisionDate }, { outcome })
  const completion = derive(mayComplete, { hasBegun: input.programmeStartedOn !== undefined }, {})
  return { letter, age, upper, agreement, limit, reasons, outcome, deadlines, restriction, completion }
}
export type Assessment = ReturnType<typeof assess>
