import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { keepRegister } from './keep-register'
import { recordSessionSchema } from './record-session.schema'

/**
 * Saves the register of one session: everyone present but those marked. Marks are only added; the same
 * register sent twice changes nothing the second time.
 */
export const recordSession = defineUseCase({
  name: 'attendance.recorded',
  permission: 'attendance:record',
  input: recordSessionSchema,
  run: (input, ctx) => keepRegister(input, ctx, null),
})
