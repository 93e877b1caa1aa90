import 'server-only'
import type { Tx } from '#lib/platform/database'
import type { Month } from '#lib/values/month'

export type RunStatus = 'DRAFT' | 'SENT' | 'APPROVED' | 'EXPORTED'

export type RunRow = {
  readonly id: string
  readonly month: Month
  readonly status: RunStatus
  readonly version: number
  readonly preparedById: string
  readonly preparedAt: Date
  readonly sentById: string | null
  readonly sentAt: Date | null
  readonly approvedById: string | null
  readonly approvedAt: Date | null
  readonly exportedById: string | null
  readonly exportedAt: Date | null
  readonly exportHash: string | null
  readonly returnReason: string | null
}

const runOf = (row: Omit<RunRow, 'month' | 'status'> & { month: string; status: string }): RunRow => ({
  ...row,
  month: row.month as Month,
  status: row.status as RunStatus,
})

export const runOfMonth = async (tx: Tx, municipalityId: string, month: Month): Promise<RunRow | null> => {
  const row = await tx.stipendRun.findUnique({
    where: { municipalityId_month: { municipalityId, month } },
  })
  return row && runOf(row)
}

export const runById = async (tx: Tx, municipalityId: string, id: string): Promise<RunRow | null> => {
  const row = await tx.stipendRun.findUnique({ where: { municipalityId_id: { municipalityId, id } } })
  return row && runOf(row)
}

/** Runs of the municipality, the latest month first. */
export const runsOf = async (tx: Tx, municipalityId: string): Promise<readonly RunRow[]> => {
  const rows = await tx.stipendRun.findMany({ where: { municipalityId }, orderBy: { month: 'desc' } })
  return rows.map(runOf)
}

export const insertRun = async (
  tx: Tx,
  municipalityId: string,
  { month, by }: { month: Month; by: string },
): Promise<RunRow> => runOf(await tx.stipendRun.create({ data: { municipalityId, month, preparedById: by } }))

type Change = {
  readonly status: RunStatus
  readonly preparedById?: string
  readonly preparedAt?: Date
  readonly sentById?: string | null
  readonly sentAt?: Date | null
  readonly approvedById?: string
  readonly approvedAt?: Date
  readonly exportedById?: string
  readonly exportedAt?: Date
  readonly exportHash?: string
  readonly returnReason?: string | null
}

/** False when the run is no longer in the state that was seen. */
export const updateRun = async (
  tx: Tx,
  municipalityId: string,
  { id, version }: Pick<RunRow, 'id' | 'version'>,
  change: Change,
): Promise<boolean> => {
  const { count } = await tx.stipendRun.updateMany({
    where: { municipalityId, id, version },
    data: { ...change, version: { increment: 1 } },
  })
  return count === 1
}

/** Names of staff by id, for those who appear on a run. */
export const staffNames = async (
  tx: Tx,
  municipalityId: string,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.staffUser.findMany({
    where: { municipalityId, id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

type ExportRow = {
  readonly runId: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly sha256: string
  readonly controlTotalOre: number
  readonly workbook: Uint8Array<ArrayBuffer>
  readonly workbookSha256: string
  readonly by: string
}

export const insertExport = async (
  tx: Tx,
  municipalityId: string,
  { by, ...row }: ExportRow,
): Promise<void> => {
  await tx.stipendExport.create({ data: { municipalityId, ...row, createdById: by } })
}

export const exportOf = (tx: Tx, municipalityId: string, runId: string) =>
  tx.stipendExport.findUnique({ where: { municipalityId_runId: { municipalityId, runId } } })
