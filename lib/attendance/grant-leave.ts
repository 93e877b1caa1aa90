import 'server-only'
import { absence } from '#lib/law/rules/absence'
import type { RawAbsenceInput } from '#lib/law/rules/absence-input'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { absencePeople, leavesIn } from './absence.repo'
import { type GrantLeave, grantLeaveSchema } from './grant-leave.schema'
import { closedMonthsIn, insertLeave } from './leave.repo'

/** What the law's rule asks about the kind. */
const detailsOf = (leave: GrantLeave): Readonly<Record<string, string | boolean>> => {
  const { kind, welfareReason, noticeOn, birthDate, certificate } = leave
  if (kind === 'WELFARE' && welfareReason) return { reason: welfareReason }
  if (kind === 'RELIGIOUS' && noticeOn) return { noticeOn }
  if (kind === 'PARENTAL_LEAVE' && birthDate) return { birthDate }
  return kind === 'LONG_ILLNESS_LEAVE' ? { certificate } : {}
}

/** The leave alone, as the law would be asked about it: what it cannot make sense of is refused now. */
const entryOf = ({ kind, fromDate, toDate, withStipend }: GrantLeave, details: object) =>
  ({
    kind,
    from: fromDate,
    to: toDate,
    ...(['WELFARE', 'HOLIDAY', 'PEACE_WORK', 'APPLIED_FOR'].includes(kind) && { approved: true }),
    ...(kind === 'APPLIED_FOR' && { withStipend }),
    ...details,
  }) as unknown as RawAbsenceInput['entries'][number]

/**
 * Grants leave (integreringsforskriften chapter 4): the register is filled in for its days. Rows are only
 * added; what goes beyond a quota is granted all the same, and the law then says that stønad lapses.
 */
export const grantLeave = defineUseCase({
  name: 'leave.granted',
  permission: 'leave:grant',
  input: grantLeaveSchema,
  async run(input, { tx, actor, today }) {
    const { participantId, kind, fromDate, toDate, withStipend, reason } = input
    const [person] = await absencePeople(tx, actor.municipalityId, [participantId])
    if (!person) return refuse({ code: 'not-found' } as const)
    if (fromDate < person.startedOn) return refuse({ code: 'before-programme' } as const)
    const span = { from: fromDate, to: toDate, participantId }
    if ((await leavesIn(tx, actor.municipalityId, span)).length > 0)
      return refuse({ code: 'overlap' } as const)
    if (await closedMonthsIn(tx, actor.municipalityId, span)) return refuse({ code: 'month-closed' } as const)

    const details = detailsOf(input)
    const answer = absence.decide({ startsOn: person.startedOn, entries: [entryOf(input, details)] })
    if (!answer.ok)
      return refuse({ code: 'law-refused', params: { message: answer.refusal[0]?.message ?? '' } } as const)

    await insertLeave(tx, actor.municipalityId, {
      participantId,
      kind,
      fromDate,
      toDate,
      withStipend,
      reason,
      details,
      decidedOn: today,
      decidedById: actor.id,
    })
    return ok({
      audit: { subjectType: 'participant', subjectId: participantId, detail: { kind, fromDate, toDate } },
    })
  },
})
