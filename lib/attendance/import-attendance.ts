import 'server-only'
import { type Ctx, defineQuery, defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { importSchema } from './import.schema'
import type { ImportPreview, ImportRow, RowFault } from './import.view'
import { type ReadRow, readRows, type SoundRow } from './import-rows'
import { judgeRegister, keepRegister } from './keep-register'
import type { RecordSession } from './record-session.schema'
import { casesByNumber, sessionAt } from './register.repo'
import { sessionKey } from './timetable'
import { groupsOf } from './timetable.repo'

const MOST_ROWS = 3_000

type Session = { readonly register: RecordSession; readonly lines: readonly number[] }

const isFound = (read: ReadRow['read']): read is SoundRow => 'caseNumber' in read

/** Rows with the group and the person that they name; a fault where there is none such. */
const lookedUp = async ({ tx, actor }: Ctx, rows: readonly ReadRow[]) => {
  const groups = new Map((await groupsOf(tx, actor.municipalityId)).map(({ id, name }) => [name, id]))
  const numbers = rows.flatMap(({ read }) => (isFound(read) ? [read.caseNumber] : []))
  const cases = await casesByNumber(tx, actor.municipalityId, numbers)
  const faults = new Map<number, RowFault>()
  const found: { line: number; read: SoundRow; groupId: string; participantId: string }[] = []
  for (const { line, read } of rows) {
    if (!isFound(read)) {
      faults.set(line, read)
      continue
    }
    const [groupId, participantId] = [groups.get(read.group), cases.get(read.caseNumber)]
    if (!groupId) faults.set(line, { code: 'no-group' })
    else if (!participantId) faults.set(line, { code: 'no-case' })
    else found.push({ line, read, groupId, participantId })
  }
  return { found, faults }
}

/** One register for each session that the rows name. */
const sessionsOf = (
  found: Awaited<ReturnType<typeof lookedUp>>['found'],
  faults: Map<number, RowFault>,
): readonly Session[] => {
  const sessions = new Map<string, { register: RecordSession; lines: number[] }>()
  for (const { line, read, groupId, participantId } of found) {
    const { date, startMinute, mark: code, quarters } = read
    const place = { groupId, date, startMinute }
    const session = sessions.get(sessionKey(place)) ?? {
      register: { ...place, version: 0, marks: [] },
      lines: [],
    }
    sessions.set(sessionKey(place), session)
    if (session.register.marks.some((mark) => mark.participantId === participantId))
      faults.set(line, { code: 'twice' })
    session.lines.push(line)
    session.register.marks.push({ participantId, code, absentQuarters: quarters })
  }
  return [...sessions.values()]
}

const faultOfSession = async (ctx: Ctx, { register }: Session): Promise<RowFault | null> => {
  const session = await sessionAt(ctx.tx, ctx.actor.municipalityId, register)
  if (session?.sessionId) return { code: 'registered-already' }
  const judged = await judgeRegister(register, ctx)
  if (judged.ok) return null
  const { code, params } = judged.refusal as { code: string; params?: { name?: string } }
  return { code, ...(params?.name !== undefined && { name: params.name }) }
}

/** Everything that stands in the way, row by row; and the registers that the rows make. */
const judged = async (ctx: Ctx, rows: readonly ReadRow[]) => {
  const { found, faults } = await lookedUp(ctx, rows)
  const sessions = sessionsOf(found, faults)
  for (const session of sessions) {
    const fault = await faultOfSession(ctx, session)
    for (const line of session.lines) if (fault && !faults.has(line)) faults.set(line, fault)
  }
  return { sessions, faults }
}

/** What would be read in, row by row; null when the text is no table. Writes nothing. */
export const previewImport = defineQuery(
  'attendance:record',
  async (ctx, text: string): Promise<ImportPreview | null> => {
    const rows = importSchema.safeParse({ text }).success ? readRows(text) : null
    if (!rows || rows.length === 0 || rows.length > MOST_ROWS) return null
    const { sessions, faults } = await judged(ctx, rows)
    const shown = rows.map(({ line, cells }): ImportRow => ({ line, cells, fault: faults.get(line) ?? null }))
    return { rows: shown, sessions: sessions.length, faults: faults.size }
  },
)

/** Reads registers in from a table: all of its rows, or none. */
export const importAttendance = defineUseCase({
  name: 'attendance.imported',
  permission: 'attendance:record',
  input: importSchema,
  async run({ text }, ctx) {
    const rows = readRows(text)
    if (!rows || rows.length === 0 || rows.length > MOST_ROWS) return refuse({ code: 'not-a-table' } as const)
    const { sessions, faults } = await judged(ctx, rows)
    if (faults.size > 0) return refuse({ code: 'rows-to-mend' } as const)
    for (const { register } of sessions) {
      const kept = await keepRegister(register, ctx, null)
      if (!kept.ok) return refuse({ code: 'rows-to-mend' } as const)
    }
    return ok({
      sessions: sessions.length,
      audit: { subjectType: 'import', subjectId: ctx.today, detail: { sessions: sessions.length } },
    })
  },
})
