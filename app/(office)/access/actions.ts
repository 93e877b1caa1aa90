'use server'

import type {
  DelegateInput,
  GrantCaseInput,
  OpenCaseInput,
  RegisterBanInput,
  SetProtectionInput,
} from '#lib/access/access.schema'
import { delegate as delegateCaseload, endDelegation } from '#lib/access/delegate'
import { liftBan, registerBan } from '#lib/access/disqualify'
import { grantCase, revokeGrant } from '#lib/access/grant-case'
import { openCase } from '#lib/access/open-case'
import { setProtection } from '#lib/access/set-protection'
import { formResult } from '#lib/i18n/form-result'
import { accessRefusals } from '#lib/i18n/texts/access'
import { currentCaller } from '#lib/platform/caller'

export const open = async (input: OpenCaseInput) =>
  formResult(await openCase(await currentCaller(), input), accessRefusals)

export const grant = async (input: GrantCaseInput) =>
  formResult(await grantCase(await currentCaller(), input), accessRefusals)

export const revoke = async (grantId: string) =>
  formResult(await revokeGrant(await currentCaller(), { grantId }), accessRefusals)

export const delegate = async (input: DelegateInput) =>
  formResult(await delegateCaseload(await currentCaller(), input), accessRefusals)

export const end = async (delegationId: string) =>
  formResult(await endDelegation(await currentCaller(), { delegationId }), accessRefusals)

export const protect = async (input: SetProtectionInput) =>
  formResult(await setProtection(await currentCaller(), input), accessRefusals)

export const ban = async (input: RegisterBanInput) =>
  formResult(await registerBan(await currentCaller(), input), accessRefusals)

export const lift = async (banId: string) =>
  formResult(await liftBan(await currentCaller(), { banId }), accessRefusals)
