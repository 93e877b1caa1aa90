'use client'

import type { ReactNode } from 'react'
import { type DecisionKind, FIELDS_OF } from '#lib/decisions/codes.schema'
import { same } from '#lib/i18n/text'
import {
  certificateTypeTexts,
  exemptionGroundTexts,
  exemptionPartTexts,
  leaveTypeTexts,
  outcomeChoiceTexts,
  rejectionGroundTexts,
  repaymentGroundTexts,
  stopGroundTexts,
  stopTypeTexts,
} from '#lib/i18n/texts/decision-choices'
import { decisionPageTexts as t } from '#lib/i18n/texts/decision-page'
import { welfareReasonTexts } from '#lib/i18n/texts/leave'
import { skillTexts } from '#lib/i18n/texts/training'
import { trainingFormTexts } from '#lib/i18n/texts/training-forms'
import { LEVELS } from '#lib/training/training-codes.schema'
import { optionsOf } from '../plans/choices'
import { DateField } from '../ui/form/date-field'
import { Checkbox, Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextField } from '../ui/form/text-field'

const LEVEL_OPTIONS = LEVELS.map((value) => ({ value, label: same(value) }))

const fields: Readonly<Record<string, ReactNode>> = {
  outcome: <Radios name="outcome" label={t.outcome} options={optionsOf(outcomeChoiceTexts)} />,
  leaveType: <Select name="leaveType" label={t.leaveType} options={optionsOf(leaveTypeTexts)} />,
  welfareReason: (
    <Select name="welfareReason" label={t.welfareReason} options={optionsOf(welfareReasonTexts)} />
  ),
  withStipend: <Checkbox name="withStipend" label={t.withStipend} />,
  months: <TextField name="months" label={t.months} inputMode="numeric" short />,
  helpsReachGoal: <Checkbox name="helpsReachGoal" label={t.helpsReachGoal} />,
  stopType: <Radios name="stopType" label={t.stopType} options={optionsOf(stopTypeTexts)} />,
  stopGround: <Radios name="stopGround" label={t.stopGround} options={optionsOf(stopGroundTexts)} />,
  rejectionGround: (
    <Radios name="rejectionGround" label={t.rejectionGround} options={optionsOf(rejectionGroundTexts)} />
  ),
  repaymentGround: (
    <Radios name="repaymentGround" label={t.repaymentGround} options={optionsOf(repaymentGroundTexts)} />
  ),
  fromDate: <DateField name="fromDate" label={t.fromDate} />,
  toDate: <DateField name="toDate" label={t.toDate} />,
  amount: <TextField name="amount" label={t.amount} inputMode="decimal" short />,
  month: <TextField name="month" label={t.month} hint={t.monthHint} short />,
  exemptionPart: (
    <Radios name="exemptionPart" label={t.exemptionPart} options={optionsOf(exemptionPartTexts)} />
  ),
  exemptionGround: (
    <Radios name="exemptionGround" label={t.exemptionGround} options={optionsOf(exemptionGroundTexts)} />
  ),
  rightLapses: <Checkbox name="rightLapses" label={trainingFormTexts.rightLapses} />,
  listening: <Select name="listening" label={skillTexts.listening} options={LEVEL_OPTIONS} />,
  reading: <Select name="reading" label={skillTexts.reading} options={LEVEL_OPTIONS} />,
  writing: <Select name="writing" label={skillTexts.writing} options={LEVEL_OPTIONS} />,
  oral: <Select name="oral" label={skillTexts.oral} options={LEVEL_OPTIONS} />,
  certificateType: (
    <Radios name="certificateType" label={t.certificateType} options={optionsOf(certificateTypeTexts)} />
  ),
}

const ORDER = Object.keys(fields)
/** What depends on another choice. */
const hidden = (name: string, kind: DecisionKind, { leaveType, stopType }: Choices) =>
  (name === 'welfareReason' && leaveType !== 'WELFARE') ||
  (name === 'toDate' && kind === 'STOP' && stopType !== 'TEMPORARY') ||
  (name === 'stopGround' && stopType === 'LIFTED')

type Choices = { leaveType: string; stopType: string }
const shown = (kind: DecisionKind, choices: Choices) => {
  const own: readonly string[] = [...FIELDS_OF[kind], ...(kind === 'STOP' ? ['toDate'] : [])]
  return ORDER.filter((name) => own.includes(name) && !hidden(name, kind, choices))
}

/** What a kind of decision asks for beyond the case. */
export const DetailFields = ({ kind, choices }: { kind: DecisionKind; choices: Choices }) =>
  shown(kind, choices).map((name) => <div key={name}>{fields[name]}</div>)
