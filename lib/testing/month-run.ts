import { isWorkday } from '#lib/law/integreringsforskriften/f17-holidays'
import type { Caller } from '#lib/platform/use-case'
import { approveRun } from '#lib/stipend/approve-run'
import { runMonth } from '#lib/stipend/run-month'
import { sendRun } from '#lib/stipend/send-run'
import { monthClose } from '#lib/stipend/stipend.queries'
import { daysOf, month } from '#lib/values/month'
import { insertClass, insertRegisters, insertStudent } from './class-rows'
import { granted } from './results'

type AsOwner = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

export const workdaysOf = (of: string): readonly string[] => daysOf(month(of)).filter(isWorkday)

/** A class of these people, with registers for the months: everyone present but where `code` says otherwise. */
export const insertMonths = async (
  asOwner: AsOwner,
  spec: {
    readonly by: string
    readonly months: readonly string[]
    readonly people: readonly (Parameters<typeof insertStudent>[1] & object)[]
    readonly code?: (person: number, day: string) => string
  },
) => {
  const { by, months, people, code = () => 'PRESENT' } = spec
  const members: string[] = []
  for (const person of people) members.push(await insertStudent(asOwner, person))
  const groupId = await insertClass(asOwner, { members })
  const sessions = await insertRegisters(asOwner, {
    groupId,
    by,
    days: months.flatMap(workdaysOf),
    members,
    code: (member, day) => code(members.indexOf(member), day),
  })
  return { members, groupId, sessions }
}

/** The run of a month as its page knows it. */
export const refOf = async (caller: Caller, of: string) => {
  const { run } = await monthClose(caller, month(of))
  return { runId: run?.id ?? '', version: run?.version ?? 0 }
}

/** Calculates, sends and approves a month in which nothing is left to resolve. */
export const closeRun = async (adviser: Caller, leader: Caller, of: string): Promise<string> => {
  const { runId } = granted(await runMonth(adviser, { month: of }))
  granted(await sendRun(adviser, await refOf(adviser, of)))
  granted(await approveRun(leader, await refOf(leader, of)))
  return runId
}
