import { z } from 'zod'
import { civilDate, id } from '#lib/i18n/input'

export const assessFormSchema = z.object({ decisionDate: civilDate })

export const assessEligibilitySchema = assessFormSchema.extend({ participantId: id })
