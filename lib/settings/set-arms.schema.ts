import { z } from 'zod'
import { version } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { settingRules } from '#lib/i18n/texts/settings'

export const MOST_ARMS = 200_000

/** The text of an SVG file; empty takes the arms away. */
export const setArmsSchema = z.object({
  svg: z.string().max(MOST_ARMS, asMessage(settingRules.armsTooLarge)),
  version,
})

export type SetArmsInput = z.input<typeof setArmsSchema>
