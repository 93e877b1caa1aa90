import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { inputTexts } from '#lib/i18n/texts/input'

const MOST = 50

/** The cases that were drawn. */
export const sampleFolderSchema = z.object({
  cases: z.array(id).min(1, asMessage(inputTexts.required)).max(MOST, asMessage(inputTexts.required)),
})

export type SampleFolderForm = z.input<typeof sampleFolderSchema>
