import 'server-only'
import type { BenefitKind } from '#lib/law/rules/stipend-input'
import { fromColumn, fromNullableColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { Prisma } from '#lib/platform/generated/client'
import { firstDay, lastDay, type Month } from '#lib/values/month'
import type { StipendPerson } from './stipend-facts'

export type PersonRow = StipendPerson & {
  readonly id: string
  readonly name: string
  readonly caseNumber: string
  readonly language: string
}

const inProgramme = (month: Month) => ({
  programmeStartedOn: { lte: toColumn(lastDay(month)) },
  OR: [{ programmeEndedOn: null }, { programmeEndedOn: { gte: toColumn(firstDay(month)) } }],
})

const MONEY_FACTS = {
  benefits: {
    where: { withdrawn: false },
    orderBy: [{ fromMonth: 'asc' }, { kind: 'asc' }, { id: 'asc' }],
    select: {
      kind: true,
      fromMonth: true,
      toMonth: true,
      amountOre: true,
      annualOre: true,
      earnedBeforeStart: true,
      received: true,
    },
  },
  works: { orderBy: { month: 'asc' }, select: { month: true, quarters: true, payOre: true } },
} satisfies Prisma.ParticipantSelect

type Which =
  /** Those in a programme on some day of the month. */
  | { readonly month: Month; readonly ids?: readonly string[] }
  /** These, whether or not their programme has ended. */
  | { readonly everyOneOf: readonly string[] }

/** People with what their stønad rests on, by name. */
export const peopleOf = async (
  tx: Tx,
  municipalityId: string,
  which: Which,
): Promise<readonly PersonRow[]> => {
  const ids = 'everyOneOf' in which ? which.everyOneOf : which.ids
  const rows = await tx.participant.findMany({
    where: {
      municipalityId,
      ...(ids && { id: { in: [...ids] } }),
      ...('month' in which && inProgramme(which.month)),
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
      ...MONEY_FACTS,
      family: { orderBy: [{ birthDate: 'asc' }, { id: 'asc' }] },
    },
    orderBy: [{ givenName: 'asc' }, { familyName: 'asc' }, { id: 'asc' }],
  })
  return rows.flatMap(
    ({ programmeStartedOn, programmeEndedOn, birthDate, family, benefits, works, ...row }) =>
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
              benefits: benefits.map((benefit) => ({
                ...benefit,
                kind: benefit.kind as BenefitKind,
                fromMonth: benefit.fromMonth as Month,
                toMonth: benefit.toMonth as Month | null,
              })),
              works: works.map((work) => ({ ...work, month: work.month as Month })),
            },
          ]
        : [],
  )
}
