import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok } from '#lib/values/result'
import { addLeave } from './add-leave'
import { grantLeaveSchema } from './grant-leave.schema'

/**
 * Grants leave (integreringsforskriften chapter 4): the register is filled in for its days. Rows are only
 * added; what goes beyond a quota is granted all the same, and the law then says that stønad lapses.
 */
export const grantLeave = defineUseCase({
  name: 'leave.granted',
  permission: 'leave:grant',
  input: grantLeaveSchema,
  async run(input, ctx) {
    const added = await addLeave(ctx, input)
    if (!added.ok) return added
    const { participantId, kind, fromDate, toDate } = input
    return ok({
      audit: { subjectType: 'participant', subjectId: participantId, detail: { kind, fromDate, toDate } },
    })
  },
})
