import type { Report } from '../contract/refusal'
import { requireOrder, requireValue } from '../contract/sense'
import type { TrainingInput } from './training-input'

const checkDates = (input: TrainingInput, report: Report): void => {
  const { permit, grantedBeforeEntry, arrivedOn } = input
  requireOrder(report, 'permit.grantedOn', input.birthDate, permit.grantedOn)
  requireOrder(report, 'permit.firstRenewedOn', permit.grantedOn, permit.firstRenewedOn)
  requireOrder(report, 'trainingStartedOn', input.offeredOn, input.trainingStartedOn)
  for (const [index, { grantedOn }] of input.earlierPermits.entries())
    requireOrder(report, `earlierPermits[${index}].grantedOn`, grantedOn, permit.grantedOn)
  if (!grantedBeforeEntry) return
  requireValue(report, 'arrivedOn', arrivedOn, 'tillatelsen ble gitt før innreise')
  requireOrder(report, 'arrivedOn', permit.grantedOn, arrivedOn)
}

/** The sense pass of `training` (contract, section 13). */
export const trainingSense = (input: TrainingInput, report: Report): void => {
  const { ground, sponsorGround, section9 } = input.permit
  checkDates(input, report)
  if (ground === 'UTL_CH6')
    requireValue(report, 'permit.sponsorGround', sponsorGround, 'tillatelsen er gitt etter kapittel 6')
  else if (sponsorGround)
    report('CONFLICT', 'permit.sponsorGround', 'Bare en familieinnvandrer har referanseperson.')
  if (section9 && (sponsorGround === 'UTL_23' || sponsorGround === 'UTL_25'))
    report('CONFLICT', 'permit.section9', 'Familien til en arbeidsinnvandrer er ikke nevnt i § 9.')
  if (ground === 'UTL_34' && input.formerCollective)
    report('CONFLICT', 'formerCollective', 'En person med § 34-tillatelse har ikke forlatt ordningen.')
  if (input.previousGoal && !input.proposedGoal)
    report('CONFLICT', 'previousGoal', 'Et tidligere mål har bare betydning når et nytt er foreslått.')
}
