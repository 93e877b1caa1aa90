// Closes months one after another through the use cases, from wherever each one stands, as a process that can be killed.
import type { Caller } from '#lib/platform/use-case'
import { approveRun } from '#lib/stipend/approve-run'
import { exportRun } from '#lib/stipend/export-run'
import { runMonth } from '#lib/stipend/run-month'
import { sendRun } from '#lib/stipend/send-run'
import { monthClose } from '#lib/stipend/stipend.queries'
import { month } from '#lib/values/month'

type Task = {
  readonly adviser: Caller
  readonly leader: Caller
  readonly payroll: Caller
  readonly months: string[]
}

const { adviser, leader, payroll, months } = JSON.parse(process.argv[2] ?? '') as Task

/** The next step of a month; false when it is exported. */
const step = async (of: string): Promise<boolean> => {
  const { run, status } = await monthClose(leader, month(of))
  const ref = { runId: run?.id ?? '', version: run?.version ?? 0 }
  if (status === 'EXPORTED') return false
  if (status === 'APPROVED') await exportRun(payroll, ref)
  else if (status === 'SENT') await approveRun(leader, ref)
  else if (status === 'DRAFT' && (await sendRun(adviser, ref)).ok) return true
  else await runMonth(adviser, { month: of })
  return true
}

process.stdout.write('ready\n')
for (const of of months) while (await step(of)) process.stdout.write(`${of}\n`)
process.stdout.write('done\n')
process.exit(0)
