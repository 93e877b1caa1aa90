import { award, rejection } from './award-and-rejection'
import { certificate, notice } from './certificate-and-notice'
import { appealOutcome, dismissed, forwarded, forwarding } from './complaint'
import { exemption } from './exemption'
import { leave, stop } from './leave-and-stop'
import { norwegianGoal } from './norwegian-goal'
import { extension, plan } from './plan-and-extension'
import { repayment, trekk } from './trekk-and-repayment'

/** Every letter the product makes of a case, by what it is about. */
export const letterTemplates = {
  AWARD: award,
  REJECTION: rejection,
  PLAN: plan,
  LEAVE: leave,
  EXTENSION: extension,
  STOP: stop,
  TREKK: trekk,
  REPAYMENT: repayment,
  EXEMPTION: exemption,
  NORWEGIAN_GOAL: norwegianGoal,
  CERTIFICATE: certificate,
  NOTICE: notice,
  FORWARDING: forwarding,
  FORWARDED: forwarded,
  DISMISSED: dismissed,
  APPEAL_OUTCOME: appealOutcome,
} as const

export type LetterName = keyof typeof letterTemplates
export const letterNames = Object.keys(letterTemplates) as readonly LetterName[]
