import type { TrekkDecision } from '#lib/decisions/decision'
import type { LocalDate } from '#lib/values/local-date'
import type { PaymentRow } from './payments.repo'
import type { ExceptionView } from './stipend.view'
import { CHOICES_OF, EXCEPTION_CITES } from './stipend-codes.schema'

const decisionView = (found: TrekkDecision | undefined): ExceptionView['decision'] =>
  found ? { id: found.id, isApproved: found.status === 'APPROVED' } : null

/** A month's exceptions as the page lists them, the gravest first. */
export const exceptionViews = (
  rows: readonly PaymentRow[],
  names: ReadonlyMap<string, string>,
  decisions: ReadonlyMap<string, TrekkDecision>,
): readonly ExceptionView[] => {
  const seen = new Map<string, number>()
  const all = rows.flatMap(({ participantId, name, exceptions }) =>
    exceptions.map((exception): ExceptionView => {
      const { code, effectOre, params, resolution } = exception
      const { note } = resolution ?? {}
      return {
        participantId,
        name,
        others: Number(params.members ?? 1) - 1,
        code,
        cite: EXCEPTION_CITES[code],
        effectOre,
        params,
        choices: CHOICES_OF[code],
        resolution: resolution && {
          choice: resolution.choice,
          by: names.get(resolution.byId) ?? '',
          at: resolution.at as LocalDate,
          note: note
            ? {
                noticeOn: (note.noticeOn || null) as LocalDate | null,
                decidedOn: note.decidedOn as LocalDate,
                reference: note.reference ?? '',
              }
            : null,
        },
        decision: code === 'DECISION_NEEDED' ? decisionView(decisions.get(participantId)) : null,
      }
    }),
  )
  // A register that nobody has saved holds up the whole group, and is one thing to do.
  const once = all.filter(({ code, params }) => {
    if (code !== 'MISSING_REGISTER') return true
    const key = String(params.groupId)
    seen.set(key, (seen.get(key) ?? 0) + 1)
    return seen.get(key) === 1
  })
  const order = Object.keys(CHOICES_OF)
  return once.sort(
    (a, b) => order.indexOf(a.code) - order.indexOf(b.code) || a.name.localeCompare(b.name, 'nb'),
  )
}
