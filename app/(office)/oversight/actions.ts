'use server'

import { formResult } from '#lib/i18n/form-result'
import { drawSample } from '#lib/oversight/draw-sample'
import type { DrawSampleForm } from '#lib/oversight/draw-sample.schema'
import { currentCaller } from '#lib/platform/caller'

export const draw = async (input: DrawSampleForm) =>
  formResult(await drawSample(await currentCaller(), input), {})
