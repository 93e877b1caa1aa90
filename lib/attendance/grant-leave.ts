import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok } from '#lib/values/result'
import { addLeave } from './add-leave'
import { grantLeaveSchema } from './grant-leave.schema'

/**
 * Decides about leave, or registers a period of illness (integreringsforskriften chapters 3 and 4): the register
 * is filled in for its days. Rows are only added: an application is decided, and leave changed or withdrawn, by
 * a new row. What goes beyond a quota is granted all the same, and the law then says that stønad lapses.
 */
export const grantLeave = defineUseCase({
  name: 'leave.granted',
  permission: 'leave:grant',
  input: grantLeaveSchema,
  async run(input, ctx) {
    const added = await addLeave(ctx, input)
    if (!added.ok) return added
    const { participantId, kind, fromDate, toDate, outcome } = input
    return ok({
      audit: {
        subjectType: 'participant',
        subjectId: participantId,
        detail: { kind, fromDate, toDate, ...(outcome !== 'GRANTED' && { outcome }) },
      },
    })
  },
})
