import { z } from 'zod'
import { oneOf, version, wholeNumberText } from '#lib/i18n/input'

/** The written form staff meet first, and the hue of the accent in degrees. */
export const changeMunicipalitySchema = z.object({
  language: oneOf(['nb', 'nn']),
  accentHue: wholeNumberText(0, 359),
  version,
})

export type ChangeMunicipalityInput = z.input<typeof changeMunicipalitySchema>
