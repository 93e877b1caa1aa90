import { appealOutcome, dismissed, forwarded, forwarding } from './complaint'
import { leave, stop } from './during'
import { exemption } from './exemption'
import { repayment, trekk } from './money'
import { norwegianGoal } from './norwegian-goal'
import { certificate, notice } from './other'
import { extension, plan } from './plan'
import { award, rejection } from './programme'

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
