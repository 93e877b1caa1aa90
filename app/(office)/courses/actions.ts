'use server'

import { formResult } from '#lib/i18n/form-result'
import { moreThanRoom, trainingRefusals } from '#lib/i18n/texts/training-forms'
import { currentCaller } from '#lib/platform/caller'
import type { EndWaitInput, SetCourseInput } from '#lib/training/courses.schema'
import { endCourseWait } from '#lib/training/end-wait'
import { setCourse } from '#lib/training/set-course'

export const change = async (input: SetCourseInput) =>
  formResult(await setCourse(await currentCaller(), input), {
    ...trainingRefusals,
    'more-than-room': ({ taken = '' }) => moreThanRoom(taken),
  })

export const endWait = async (input: EndWaitInput) =>
  formResult(await endCourseWait(await currentCaller(), input), trainingRefusals)
