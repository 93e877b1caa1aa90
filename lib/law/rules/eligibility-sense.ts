import type { Report } from '../contract/refusal'
import { requireOrder, requireValue } from '../contract/sense'
import type { EligibilityInput } from './eligibility-input'

const checkDates = (input: EligibilityInput, report: Report): void => {
  const { permit, settlement, decisionDate } = input
  requireOrder(report, 'permit.grantedOn', input.birthDate, permit.grantedOn)
  requireOrder(report, 'decisionDate', permit.grantedOn, decisionDate)
  requireOrder(report, 'decisionDate', settlement.settledOn, decisionDate)
  if (settlement.livedInMunicipalitySince && settlement.livedInMunicipalitySince > settlement.settledOn)
    report(
      'DATE_ORDER',
      'settlement.livedInMunicipalitySince',
      'Dagen er etter bosettingen i denne kommunen.',
    )
  for (const [index, { grantedOn }] of input.earlierGrounds.entries())
    if (grantedOn > permit.grantedOn)
      report(
        'DATE_ORDER',
        `earlierGrounds[${index}].grantedOn`,
        'Den tidligere tillatelsen er gitt etter den nåværende.',
      )
  const notAfterDecision = {
    claimMadeOn: input.claimMadeOn,
    programmeStartedOn: input.programmeStartedOn,
    'formerCollective.decisionOn': input.formerCollective?.decisionOn,
  }
  for (const [path, day] of Object.entries(notAfterDecision))
    if (day && day > decisionDate) report('DATE_ORDER', path, 'Dagen er etter datoen for vedtaket.')
}

const checkSponsor = ({ permit, sponsor }: EligibilityInput, report: Report): void => {
  if (permit.ground === 'UTL_CH6')
    requireValue(report, 'sponsor', sponsor, 'tillatelsen er gitt etter kapittel 6')
  if (!sponsor) return

  if (permit.ground !== 'UTL_CH6')
    report('CONFLICT', 'sponsor', 'Bare en familieinnvandrer har referanseperson.')
  if (sponsor.ground === 'UTL_62')
    requireValue(report, 'sponsor.basedOn', sponsor.basedOn, 'grunnlaget er § 62')
  else if (sponsor.basedOn)
    report('CONFLICT', 'sponsor.basedOn', 'Bare en permanent tillatelse bygger på en annen.')
  if (sponsor.ground !== 'OTHER' && sponsor.basedOn !== 'OTHER')
    for (const key of ['firstSettledOn', 'reunificationAppliedOn'] as const)
      requireValue(
        report,
        `sponsor.${key}`,
        sponsor[key],
        'referansepersonen har en tillatelse som nevnt i § 9',
      )
}

/** The sense pass of `eligibility` (contract, section 7). */
export const eligibilitySense = (input: EligibilityInput, report: Report): void => {
  const { permit } = input
  checkDates(input, report)
  checkSponsor(input, report)
  if (permit.ground === 'UTL_38_1' || permit.ground === 'UTL_53')
    requireValue(report, 'permit.renewable', permit.renewable, 'grunnlaget er § 38 første ledd eller § 53')
  if (permit.ground === 'UTL_38_1')
    requireValue(
      report,
      'permit.onAsylumApplication',
      permit.onAsylumApplication,
      'grunnlaget er § 38 første ledd',
    )
  if (permit.ground === 'UTL_34' && input.formerCollective)
    report('CONFLICT', 'formerCollective', 'En person med § 34-tillatelse har ikke forlatt ordningen.')
}
