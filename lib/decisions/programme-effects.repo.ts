import 'server-only'
import { toColumn, toNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { ProgrammeEffect } from './decision'

export const insertEffect = async (
  tx: Tx,
  municipalityId: string,
  {
    from,
    to,
    ...effect
  }: ProgrammeEffect & { readonly participantId: string; readonly decisionId: string; readonly byId: string },
): Promise<void> => {
  await tx.programmeEffect.create({
    data: { ...effect, municipalityId, fromDate: toColumn(from), toDate: toColumn(to) },
  })
}

/** Whether the decision is what ended the programme. */
export const endedBy = async (tx: Tx, municipalityId: string, decisionId: string): Promise<boolean> =>
  (await tx.programmeEffect.count({ where: { municipalityId, decisionId, kind: 'END' } })) > 0

/** The programme's last day, or null to let it go on. */
export const setProgrammeEnd = async (
  tx: Tx,
  municipalityId: string,
  id: string,
  lastDay: LocalDate | null,
): Promise<void> => {
  await tx.participant.updateMany({
    where: { municipalityId, id },
    data: { programmeEndedOn: toNullableColumn(lastDay) },
  })
}
