import type { Report } from '../contract/refusal'
import { requireDistinct, requireOrder, requireValue } from '../contract/sense'
import type { AgreementInput } from './agreement-input'

const checkSigning = ({ signing, decidedOn, planDate, today }: AgreementInput, report: Report): void => {
  if (!signing) return

  requireOrder(report, 'signing.on', decidedOn, signing.on)
  requireOrder(report, 'signing.on', planDate, signing.on)
  if (signing.on > today) report('DATE_ORDER', 'signing.on', 'Møtet er satt etter dagens dato.')
  if (signing.outcome !== 'SIGNED' && signing.signedBy.length > 0)
    report('CONFLICT', 'signing.signedBy', 'Ingen har signert når møtet endte uten signatur.')
  if (signing.outcome === 'POSTPONED')
    requireValue(report, 'signing.postponedReason', signing.postponedReason, 'signeringen er utsatt')
  requireDistinct(report, 'signing.signedBy', signing.signedBy)
}

/** The sense pass of `agreement` (contract, section 10). */
export const agreementSense = (input: AgreementInput, report: Report): void => {
  const { planDate, today, firstPlanOn } = input
  requireOrder(report, 'decidedOn', input.settledOn, input.decidedOn)
  if (planDate > today) report('DATE_ORDER', 'planDate', 'Planen er datert etter dagens dato.')
  if (firstPlanOn && firstPlanOn > planDate)
    report('DATE_ORDER', 'firstPlanOn', 'Den første planen er datert etter denne planen.')
  if (input.translation)
    requireValue(report, 'templateVersion', input.templateVersion, 'det finnes en oversettelse')
  checkSigning(input, report)
}
