import { signsAnew } from '#lib/law/integreringsloven/s16-resign'
import type { Settings } from '#lib/settings/setting-values'
import type { LocalDate } from '#lib/values/local-date'
import type { AgreementKind } from './agreement-codes'

type Signed = { readonly kind: AgreementKind; readonly planId: string }
type Now = { readonly planId: string; readonly of: { readonly planDate: LocalDate } }

/** Whether one who is under a contract is asked for the declaration in its place, by the municipality's policy. */
export const resigns = (
  signed: Signed | null,
  { planId, of }: Now,
  { resignExisting, revisedPlan, declarationInForceFrom }: Settings,
  today: LocalDate,
): boolean =>
  signed?.kind === 'CONTRACT' &&
  signsAnew({
    policy: resignExisting,
    revisedPlan,
    declarationInForceFrom,
    today,
    planDate: of.planDate,
    samePlan: signed.planId === planId,
  })
