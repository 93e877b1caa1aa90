import 'server-only'
import type { Education } from '#lib/law/contract/codes'
import { fromColumn, fromNullableColumn, toNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { SaveMapping } from './mapping.schema'
import { answersSchema } from './mapping.schema'

export const mappingOf = async (tx: Tx, municipalityId: string, participantId: string) => {
  const row = await tx.mapping.findUnique({
    where: { municipalityId_participantId: { municipalityId, participantId } },
  })
  return (
    row && {
      answers: answersSchema.parse(row.answers),
      guidanceOn: fromNullableColumn(row.guidanceOn),
      doneOn: fromNullableColumn(row.doneOn),
      version: row.version,
      updatedAt: row.updatedAt,
      updatedById: row.updatedById,
    }
  )
}

/** The day the person was settled; null without such a case, and of training alone. */
export const settledOnOf = async (tx: Tx, municipalityId: string, id: string) => {
  const row = await tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id }, trainingOnly: false },
    select: { settledOn: true },
  })
  return row && fromColumn(row.settledOn)
}

/** False when somebody else has saved since `version`; version 0 is a mapping that is not begun. */
export const writeMapping = async (
  tx: Tx,
  municipalityId: string,
  { participantId, version, guidanceOn, doneOn, ...answers }: SaveMapping,
  by: string,
): Promise<boolean> => {
  const columns = {
    answers,
    guidanceOn: toNullableColumn(guidanceOn),
    doneOn: toNullableColumn(doneOn),
    updatedAt: new Date(),
    updatedById: by,
  }
  if (version === 0) {
    const taken = await tx.mapping.count({ where: { municipalityId, participantId } })
    if (taken > 0) return false
    await tx.mapping.create({ data: { municipalityId, participantId, ...columns } })
    return true
  }
  const { count } = await tx.mapping.updateMany({
    where: { municipalityId, participantId, version },
    data: { ...columns, version: { increment: 1 } },
  })
  return count === 1
}

export const staffName = async (tx: Tx, municipalityId: string, id: string): Promise<string> => {
  const row = await tx.staffUser.findUnique({ where: { municipalityId_id: { municipalityId, id } } })
  return row?.name ?? ''
}

export const educationOf = async (tx: Tx, municipalityId: string, id: string): Promise<Education> => {
  const row = await tx.participant.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id } },
    select: { education: true },
  })
  return row.education as Education
}

export const setEducation = async (
  tx: Tx,
  municipalityId: string,
  id: string,
  education: Education,
): Promise<void> => {
  await tx.participant.updateMany({ where: { municipalityId, id }, data: { education } })
}
