import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDatabase } from '#lib/testing/database'
import { insertMonths, refOf } from '#lib/testing/month-run'
import { granted } from '#lib/testing/results'
import { decideTrekk } from '#lib/testing/trekk-decision'
import { month } from '#lib/values/month'
import { approveRun } from './approve-run'
import { exportRun } from './export-run'
import { recordBenefit } from './record-benefit'
import { recordWork } from './record-work'
import { resolveException } from './resolve-exception'
import { runMonth } from './run-month'
import { sendRun } from './send-run'
import { exportedFile, monthClose } from './stipend.queries'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const payroll = await callerAs(['payroll'])
const MONTH = '2027-02'

const person = fc.record({
  birthDate: fc.constantFrom('1991-04-12', '2004-06-06', '2002-02-14'),
  marks: fc.array(fc.constantFrom('PRESENT', 'MEDICAL', 'INVALID', 'SELF_CERT'), { maxLength: 28 }),
  benefitKroner: fc.option(fc.integer({ min: 0, max: 30_000 })),
  workHours: fc.option(fc.integer({ min: 0, max: 80 })),
})
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never

const recordMoney = async (participantId: string, { benefitKroner, workHours }: Person) => {
  const common = { participantId, fromMonth: MONTH, source: 'Nav', received: 'YES', earnedBeforeStart: '' }
  if (benefitKroner !== null)
    granted(await recordBenefit(adviser, { ...common, kind: 'AAP', amount: `${benefitKroner},37` }))
  const work = { participantId, month: MONTH, pay: '4 000', version: 0 }
  if (workHours !== null) granted(await recordWork(adviser, { ...work, hours: String(workHours) }))
}

const resolveAll = async () => {
  const next = async () =>
    (await monthClose(adviser, month(MONTH))).exceptions.find(({ resolution }) => !resolution)
  for (let open = await next(); open; open = await next()) {
    const { participantId, code, choices } = open
    if (code === 'DECISION_NEEDED') await decideTrekk(adviser, leader, participantId, MONTH)
    const choice = { participantId, code, choice: choices[0] }
    granted(await resolveException(adviser, { ...(await refOf(adviser, MONTH)), ...choice }))
  }
}

const cents = (cell: string | undefined) => Math.round(Number((cell ?? '').replace(',', '.')) * 100)

test('whatever was registered, the lines, the payments, the file and what the page says are one sum', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 3 }), async (people) => {
      await asOwner(`TRUNCATE "Participant", "StudyGroup", "StipendRun" CASCADE`)
      const { members } = await insertMonths(asOwner, {
        by: adviser.actor.id,
        months: [MONTH],
        people: people.map(({ birthDate }) => ({ birthDate })),
        code: (index, day) => people[index]?.marks[Number(day.slice(8)) - 1] ?? 'PRESENT',
      })
      await asOwner(`UPDATE "AttendanceMark" SET "decided" = true`)
      for (const [index, id] of members.entries()) await recordMoney(id, people[index] as Person)
      granted(await runMonth(adviser, { month: MONTH }))
      await resolveAll()
      granted(await sendRun(adviser, await refOf(adviser, MONTH)))
      granted(await approveRun(leader, await refOf(leader, MONTH)))
      const { runId } = await refOf(payroll, MONTH)
      const { controlTotalOre } = granted(await exportRun(payroll, { runId }))

      const [sums] = await asOwner(
        `SELECT (SELECT sum("amountOre")::int FROM "StipendLine") AS lines,
           (SELECT sum("payableOre")::int FROM "StipendPayment") AS paid`,
      )
      const file = await exportedFile(payroll, month(MONTH))
      const rows = Buffer.from(file?.bytes ?? [])
        .toString('utf8')
        .trim()
        .split('\r\n')
        .slice(1)
        .map((row) => row.split(';'))
      const inFile = rows.slice(0, -1).reduce((sum, row) => sum + cents(row[7]), 0)
      const { totalOre } = await monthClose(adviser, month(MONTH))
      expect([sums?.lines, sums?.paid, inFile, cents(rows.at(-1)?.[7]), totalOre]).toEqual(
        Array.from({ length: 5 }, () => controlTotalOre),
      )
    }),
    { numRuns: 8 },
  )
}, 240_000)
