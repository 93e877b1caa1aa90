'use server'

import { formResult } from '#lib/i18n/form-result'
import { formatDate, formatMonth } from '#lib/i18n/format'
import { changedBy } from '#lib/i18n/texts/common'
import { moneyFactRefusals } from '#lib/i18n/texts/money-facts'
import {
  alreadyExported,
  canBeCalculatedFrom,
  changedNames,
  exceptionsLeft,
  pendingLeft,
  runRefusals,
} from '#lib/i18n/texts/stipend'
import { currentCaller } from '#lib/platform/caller'
import { approveRun } from '#lib/stipend/approve-run'
import { changeResult } from '#lib/stipend/change-result'
import { correctMark } from '#lib/stipend/correct-mark'
import type { CorrectMarkInput } from '#lib/stipend/correct-mark.schema'
import { exportRun } from '#lib/stipend/export-run'
import { resolveException } from '#lib/stipend/resolve-exception'
import type { ResolveExceptionInput } from '#lib/stipend/resolve-exception.schema'
import { returnRun } from '#lib/stipend/return-run'
import { runMonth } from '#lib/stipend/run-month'
import { sendRun } from '#lib/stipend/send-run'
import { localDate } from '#lib/values/local-date'

type Params = Readonly<Record<string, string>>

const shared = {
  ...runRefusals,
  stale: ({ by = '', at = '' }: Params) => changedBy(by, at),
  'changed-since': ({ names = '' }: Params) => changedNames(names),
}

export const calculate = async (month: string) =>
  formResult(await runMonth(await currentCaller(), { month }), {
    ...shared,
    'month-not-over': ({ from = '' }) => canBeCalculatedFrom(formatMonth(month), formatDate(localDate(from))),
  })

export const resolve = async (input: ResolveExceptionInput) =>
  formResult(await resolveException(await currentCaller(), input), shared)

export const send = async (input: { runId: string; version: number }) =>
  formResult(await sendRun(await currentCaller(), input), {
    ...shared,
    'pending-absence': ({ count = '' }) => pendingLeft(count),
    'exceptions-left': ({ count = '' }) => exceptionsLeft(Number(count)),
  })

export const approve = async (input: { runId: string; version: number }) =>
  formResult(await approveRun(await currentCaller(), input), shared)

export const sendBack = async (input: { runId: string; version: number; reason: string }) =>
  formResult(await returnRun(await currentCaller(), input), shared)

export const correct = async (input: CorrectMarkInput) =>
  changeResult(await correctMark(await currentCaller(), input), moneyFactRefusals)

export const makeFile = async (runId: string) =>
  formResult(await exportRun(await currentCaller(), { runId }), {
    ...shared,
    'already-exported': ({ at = '' }) => alreadyExported(at),
  })
