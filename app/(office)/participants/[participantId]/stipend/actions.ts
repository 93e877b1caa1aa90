'use server'

import { moneyFactRefusals } from '#lib/i18n/texts/money-facts'
import { currentCaller } from '#lib/platform/caller'
import { changeResult } from '#lib/stipend/change-result'
import { endBenefit } from '#lib/stipend/end-benefit'
import type { EndBenefitInput, RecordBenefitInput, RecordWorkInput } from '#lib/stipend/money-facts.schema'
import { recordBenefit } from '#lib/stipend/record-benefit'
import { recordWork } from '#lib/stipend/record-work'

export const addBenefit = async (input: RecordBenefitInput) =>
  changeResult(await recordBenefit(await currentCaller(), input), moneyFactRefusals)

export const stopBenefit = async (input: EndBenefitInput) =>
  changeResult(await endBenefit(await currentCaller(), input), moneyFactRefusals)

export const setWork = async (input: RecordWorkInput) =>
  changeResult(await recordWork(await currentCaller(), input), moneyFactRefusals)
