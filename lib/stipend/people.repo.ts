import 'server-only'
import { fromColumn, fromNullableColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { firstDay, lastDay, type Month } from '#lib/values/month'
import type { StipendPerson } from './stipend-facts'

export type PersonRow = StipendPerson & {
  readonly id: string
  readonly name: string
  readonly caseNumber: string
  readonly language: string
}

/** Everyone in a programme on some day of the month, by name. */
export const peopleInMonth = async (
  tx: Tx,
  municipalityId: string,
  month: Month,
  ids?: readonly string[],
): Promise<readonly PersonRow[]> => {
  const rows = await tx.participant.findMany({
    where: {
      municipalityId,
      ...(ids && { id: { in: [...ids] } }),
      programmeStartedOn: { lte: toColumn(lastDay(month)) },
      OR: [{ programmeEndedOn: null }, { programmeEndedOn: { gte: toColumn(firstDay(month)) } }],
    },
    select: {
      id: true,
      givenName: true,
      familyName: true,
      caseNumber: true,
      language: true,
      birthDate: true,
      programmeStartedOn: true,
      programmeEndedOn: true,
      family: { orderBy: [{ birthDate: 'asc' }, { id: 'asc' }] },
    },
    orderBy: [{ givenName: 'asc' }, { familyName: 'asc' }, { id: 'asc' }],
  })
  return rows.flatMap(({ programmeStartedOn, programmeEndedOn, birthDate, family, ...row }) =>
    programmeStartedOn
      ? [
          {
            id: row.id,
            name: `${row.givenName} ${row.familyName}`,
            caseNumber: row.caseNumber,
            language: row.language,
            birthDate: fromColumn(birthDate),
            startedOn: fromColumn(programmeStartedOn),
            endedOn: fromNullableColumn(programmeEndedOn),
            family: family.map((relative) => ({
              relation: relative.relation,
              birthDate: fromNullableColumn(relative.birthDate),
              from: fromNullableColumn(relative.fromDate),
              to: fromNullableColumn(relative.toDate),
              programmeStartedOn: fromNullableColumn(relative.programmeStartedOn),
              programmeEndedOn: fromNullableColumn(relative.programmeEndedOn),
            })),
          },
        ]
      : [],
  )
}
