import 'server-only'
import type { Goal } from '#lib/law/contract/codes'
import type { ElementKind, ElementVariant } from '#lib/plans/plan-codes'
import type { Tx } from '#lib/platform/database'
import type { LibraryElement as Row } from '#lib/platform/generated/client'
import type { SaveElement } from './element.schema'
import type { LibraryElement } from './element.view'

const elementOf = ({
  municipalityId: _own,
  updatedAt: _at,
  updatedById: _by,
  ...row
}: Row): LibraryElement => ({
  ...row,
  kind: row.kind as ElementKind,
  variant: row.variant as ElementVariant | null,
  goals: row.goals as Goal[],
})

/** The whole library, those in use first. */
export const elementRows = async (tx: Tx, municipalityId: string): Promise<readonly LibraryElement[]> => {
  const rows = await tx.libraryElement.findMany({
    where: { municipalityId },
    orderBy: [{ inUse: 'desc' }, { kind: 'asc' }, { title: 'asc' }],
  })
  return rows.map(elementOf)
}

export const elementById = async (tx: Tx, municipalityId: string, id: string) => {
  const row = await tx.libraryElement.findUnique({ where: { municipalityId_id: { municipalityId, id } } })
  return row && elementOf(row)
}

/** The element's id, or null when somebody has changed it since `version` was read. */
export const writeElement = async (
  tx: Tx,
  municipalityId: string,
  { elementId, version, hoursPerWeek, totalHours, ...given }: SaveElement,
  by: string,
): Promise<string | null> => {
  const data = {
    ...given,
    quartersPerWeek: hoursPerWeek,
    totalQuarters: totalHours,
    updatedAt: new Date(),
    updatedById: by,
  }
  if (elementId === null) return (await tx.libraryElement.create({ data: { ...data, municipalityId } })).id
  const { count } = await tx.libraryElement.updateMany({
    where: { municipalityId, id: elementId, version },
    data: { ...data, version: { increment: 1 } },
  })
  return count === 1 ? elementId : null
}
