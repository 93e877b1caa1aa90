import { z } from 'zod'
import { wholeNumberText } from '#lib/i18n/input'

const MOST = 20

export const drawSampleSchema = z.object({ size: wholeNumberText(1, MOST) })

export type DrawSampleForm = z.input<typeof drawSampleSchema>
