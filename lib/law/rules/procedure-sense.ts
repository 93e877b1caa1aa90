import type { Report } from '../contract/refusal'
import { requireOrder, requireValue } from '../contract/sense'
import type { ProcedureInput } from './procedure-input'

/** The sense pass of `procedure` (contract, section 14). */
export const procedureSense = (input: ProcedureInput, report: Report): void => {
  const { matter, decidedOn, notifiedOn, reasonsReceivedOn, informationAvailableOn, registeredOn } = input
  if (matter === 'PLAN_CHANGE')
    requireValue(report, 'substantial', input.substantial, 'saken er en endring av planen')
  if (matter === 'TREKK')
    requireValue(report, 'trekkMeetsThreshold', input.trekkMeetsThreshold, 'saken er et trekk')

  requireOrder(report, 'notifiedOn', decidedOn, notifiedOn)
  requireOrder(report, 'reasonsReceivedOn', notifiedOn, reasonsReceivedOn)
  requireOrder(report, 'complaintSentOn', decidedOn, input.complaintSentOn)
  requireOrder(report, 'registeredOn', informationAvailableOn, registeredOn)
  if (input.applicationReceivedOn && input.applicationReceivedOn > decidedOn)
    report('DATE_ORDER', 'applicationReceivedOn', 'Søknaden er mottatt etter vedtaket.')
  if (reasonsReceivedOn && !notifiedOn)
    report('CONFLICT', 'reasonsReceivedOn', 'En begrunnelse kan ikke være mottatt før vedtaket er kjent.')
  if (registeredOn && !informationAvailableOn)
    report('CONFLICT', 'registeredOn', 'Det mangler når opplysningene forelå.')
}
