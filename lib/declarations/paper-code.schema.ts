import { z } from 'zod'
import { requiredText } from '#lib/i18n/input'

/** The code at the foot of a printed sheet. */
export const paperCodeSchema = z.object({ code: requiredText })
