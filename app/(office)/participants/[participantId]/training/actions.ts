'use server'

import { formResult } from '#lib/i18n/form-result'
import { overMandatory, trainingRefusals } from '#lib/i18n/texts/training-forms'
import { currentCaller } from '#lib/platform/caller'
import { chargeFee } from '#lib/training/charge-fee'
import type { JoinCourseInput } from '#lib/training/courses.schema'
import type {
  ChargeFeeInput,
  GrantPauseInput,
  OnePersonInput,
  RecordTestInput,
  StrikeEntryInput,
} from '#lib/training/entries.schema'
import { grantPause } from '#lib/training/grant-pause'
import { issueCertificate } from '#lib/training/issue-certificate'
import { joinCourse } from '#lib/training/join-course'
import { openProgramme } from '#lib/training/open-programme'
import { recordTest } from '#lib/training/record-test'
import { saveFile } from '#lib/training/save-file'
import type { SaveFileInput } from '#lib/training/save-file.schema'
import { strikeEntry } from '#lib/training/strike-entry'

export const save = async (input: SaveFileInput) =>
  formResult(await saveFile(await currentCaller(), input), trainingRefusals)

export const test = async (input: RecordTestInput) =>
  formResult(await recordTest(await currentCaller(), input), trainingRefusals)

export const pause = async (input: GrantPauseInput) =>
  formResult(await grantPause(await currentCaller(), input), trainingRefusals)

export const charge = async (input: ChargeFeeInput) =>
  formResult(await chargeFee(await currentCaller(), input), {
    ...trainingRefusals,
    'over-mandatory': ({ most = '' }) => overMandatory(most),
  })

export const join = async (input: JoinCourseInput) =>
  formResult(await joinCourse(await currentCaller(), input), trainingRefusals)

export const certify = async (input: OnePersonInput) =>
  formResult(await issueCertificate(await currentCaller(), input), trainingRefusals)

export const programme = async (input: OnePersonInput) =>
  formResult(await openProgramme(await currentCaller(), input), trainingRefusals)

export const strike = async (input: StrikeEntryInput) =>
  formResult(await strikeEntry(await currentCaller(), input), trainingRefusals)
