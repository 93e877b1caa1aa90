import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { isWorkday } from '#lib/law/integreringsforskriften/f17-holidays'
import type { RawStipendInput } from '#lib/law/rules/stipend-input'
import { setSetting } from '#lib/settings/set-setting'
import { insertClass, insertRegisters, insertStudent } from '#lib/testing/class-rows'
import { FJORDVIK, openDatabase } from '#lib/testing/database'
import { refOf } from '#lib/testing/month-run'
import { granted, refused } from '#lib/testing/results'
import { decideTrekk } from '#lib/testing/trekk-decision'
import { addDays, addMonths, type LocalDate } from '#lib/values/local-date'
import { daysOf, firstDay, month, nextMonth } from '#lib/values/month'
import { approveRun } from './approve-run'
import { exportRun } from './export-run'
import { recordBenefit } from './record-benefit'
import { recordWork } from './record-work'
import { resolveException } from './resolve-exception'
import { runMonth } from './run-month'
import { sendRun } from './send-run'
import { monthClose } from './stipend.queries'

type Line = { readonly code: string; readonly quantity: number | null; readonly amountOre: number }
type Case = {
  readonly id: string
  readonly title: string
  readonly input: RawStipendInput
  readonly expect: {
    readonly lines?: readonly Line[]
    readonly payableOre?: number
    readonly decision?: { readonly required?: boolean }
    readonly errors?: unknown
    readonly errorsIncludes?: unknown
  }
}

const cases: readonly Case[] = JSON.parse(readFileSync('lib/law/cases/stipend.json', 'utf8'))
const isRefused = (one: Case) => Boolean(one.expect.errors ?? one.expect.errorsIncludes)

/** More than anyone has been paid: refused where it is typed, so that no month can hold it. */
const isHuge = ({ input }: Case) =>
  Number(input.setOffOre ?? 0) > 1e12 ||
  (input.benefits ?? []).some((one) => Number(one.amountOre ?? 0) > 1e12)

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const payroll = await callerAs(['payroll'])
const administrator = await callerAs(['administrator'])

beforeEach(async () => {
  await asOwner(`TRUNCATE "Participant", "StudyGroup", "StipendRun", "Setting" CASCADE`)
})

const text = (value: unknown): string => String(value ?? '')
const kroner = (ore: unknown): string => text(Number(ore) / 100).replace('.', ',')

const insertFamily = async (
  participantId: string,
  { partner, children, parentPeriods, absences }: RawStipendInput,
) => {
  const rows = [
    ...(parentPeriods ?? []).map(({ from, to }) => ({ relation: 'PARENT', fromDate: from, toDate: to })),
    ...(absences?.some(({ cause }) => cause === 'UNPAID')
      ? [{ relation: 'CHILD', birthDate: UNPAID.childBornOn }]
      : []),
    ...(children ?? []).map(({ birthDate, from }) => ({ relation: 'CHILD', birthDate, fromDate: from })),
    ...(partner
      ? [
          {
            relation: partner.kind,
            fromDate: partner.togetherFrom,
            toDate: partner.togetherTo,
            programmeStartedOn: partner.programmeStartedOn,
            programmeEndedOn: partner.programmeEndedOn,
          },
        ]
      : []),
  ]
  await asOwner(
    `INSERT INTO "FamilyMember" ("municipalityId", "participantId", "relation", "birthDate", "fromDate", "toDate",
       "programmeStartedOn", "programmeEndedOn")
     SELECT $1, $2, x."relation", x."birthDate", x."fromDate", x."toDate", x."programmeStartedOn", x."programmeEndedOn"
     FROM jsonb_to_recordset($3) AS x("relation" text, "birthDate" date, "fromDate" date, "toDate" date,
       "programmeStartedOn" date, "programmeEndedOn" date)`,
    [FJORDVIK, participantId, JSON.stringify(rows)],
  )
}

/** A day with a sick child above the age limit: away without stønad, and not ugyldig (F § 6). */
const UNPAID = { code: 'SICK_CHILD', childBornOn: '2010-01-01' }

/** Whole days are twelve quarters of twelve; hours are quarters of a day of twenty-four hours. */
const insertAttendance = async (
  participantId: string,
  { month: of, absences = [], withoutStipend = [] }: RawStipendInput,
  weekend: readonly LocalDate[],
) => {
  const days = [...daysOf(month(of)).filter(isWorkday), ...weekend]
  const byDay = new Map(absences.map((absence) => [absence.date as string, absence]))
  const groupId = await insertClass(asOwner, { members: [participantId], since: '2020-01-01' })
  await insertRegisters(asOwner, {
    groupId,
    by: adviser.actor.id,
    days,
    members: [participantId],
    quarters: 96,
    code: (_, day) => {
      const absence = byDay.get(day)
      if (!absence) return withoutStipend.some(({ from }) => from <= day) ? 'LEAVE' : 'PRESENT'
      return absence.cause === 'UNPAID' ? UNPAID.code : 'INVALID'
    },
    absent: (_, day) => {
      const hours = byDay.get(day)?.hours
      return hours === undefined ? 96 : Number(hours) * 4
    },
  })
  await asOwner(`UPDATE "AttendanceMark" SET "decided" = true WHERE "code" <> 'PRESENT'`)
}

const insertLeaves = async (participantId: string, { month: of, withoutStipend = [] }: RawStipendInput) => {
  for (const { from, to } of withoutStipend)
    await asOwner(
      `INSERT INTO "Leave" ("municipalityId", "participantId", "kind", "fromDate", "toDate", "withStipend",
         "details", "decidedOn", "decidedById")
       VALUES ($1, $2, 'LONG_ILLNESS_LEAVE', $3, $4, false, '{"certificate": true}', $3, $5)`,
      [FJORDVIK, participantId, from, to ?? addDays(firstDay(nextMonth(month(of))), 30), adviser.actor.id],
    )
}

/** A closed month before, paid this much too high: what set-off is made from. */
const insertOverpaid = async (participantId: string, input: RawStipendInput, at: Caller) => {
  const before = addMonths(firstDay(month(input.month)), -1).slice(0, 7)
  granted(await runMonth(at.adviser, { month: before }))
  const rows = await asOwner(
    `SELECT "payableOre", "result" FROM "StipendPayment" WHERE "participantId" = $1`,
    [participantId],
  )
  const ownOre = Number((rows[0]?.result as { ownOre: number } | undefined)?.ownOre) + Number(input.setOffOre)
  await asOwner(`UPDATE "StipendPayment" SET "result" = jsonb_set("result", '{ownOre}', $1::text::jsonb)`, [
    ownOre,
  ])
  await asOwner(
    `UPDATE "StipendRun" SET "status" = 'APPROVED', "approvedById" = $1, "approvedAt" = now(), "preparedAt" = '2020-01-01'`,
    [leader.actor.id],
  )
}

type Caller = {
  readonly adviser: typeof adviser
  readonly leader: typeof leader
  readonly payroll: typeof payroll
}

const setPolicies = async ({ law, policy }: RawStipendInput) => {
  const set = (key: string, value: string, rows: object[] = []) =>
    setSetting(administrator, { key, value, rows, reference: 'Vedtak i kommunestyret', version: 0 })
  if (policy?.capHourTrekkAtDay !== undefined)
    granted(await set('capHourTrekkAtDay', policy.capHourTrekkAtDay ? 'YES' : 'NO'))
  if (policy?.turning25) granted(await set('turning25', policy.turning25))
  if (policy?.partMonth) granted(await set('partMonth', policy.partMonth))
  const amounts = (law?.extraG ?? []).map(({ validFrom, amountKr }) => ({
    first: validFrom as string,
    second: text(amountKr),
  }))
  // A base amount of a few kroner tries the rounding; nobody can set one.
  if (amounts.length > 0)
    await asOwner(`INSERT INTO "Setting" ("municipalityId", "key", "value") VALUES ($1, 'extraG', $2)`, [
      FJORDVIK,
      JSON.stringify(law?.extraG),
    ])
}

const recordMoney = async (participantId: string, input: RawStipendInput, at: Caller) => {
  for (const { kind, amountOre, annualOre, earnedBeforeStart, received } of input.benefits ?? [])
    granted(
      await recordBenefit(at.adviser, {
        participantId,
        kind,
        fromMonth: input.month,
        toMonth: input.month,
        amount: kroner(annualOre ?? amountOre),
        earnedBeforeStart: earnedBeforeStart === undefined ? '' : earnedBeforeStart ? 'YES' : 'NO',
        received: received === false ? 'NO' : 'YES',
        source: 'Kontraktens eksempel',
      }),
    )
  if (input.workInProgramme) {
    const { hours, payOre } = input.workInProgramme
    const work = { participantId, month: input.month, version: 0 }
    granted(await recordWork(at.adviser, { ...work, hours: text(hours), pay: kroner(payOre) }))
  }
}

/** Everything of the case as rows of the database, then the month from the calculation to the file. */
const throughUseCases = async (input: RawStipendInput, weekend: readonly LocalDate[] = []) => {
  const day = addDays(firstDay(nextMonth(month(input.month))), 9) as LocalDate
  const at = {
    adviser: { ...adviser, today: day },
    leader: { ...leader, today: day },
    payroll: { ...payroll, today: day },
  }
  const participantId = await insertStudent(asOwner, {
    birthDate: text(input.birthDate),
    startedOn: text(input.programme.startedOn),
    endedOn: input.programme.endedOn ? text(input.programme.endedOn) : null,
  })
  await insertFamily(participantId, input)
  await insertAttendance(participantId, input, weekend)
  await insertLeaves(participantId, input)
  await setPolicies(input)
  if (input.setOffOre) await insertOverpaid(participantId, input, at)
  await recordMoney(participantId, input, at)

  granted(await runMonth(at.adviser, { month: input.month }))
  const found: string[] = []
  const next = async () =>
    (await monthClose(at.adviser, month(input.month))).exceptions.find(({ resolution }) => !resolution)
  for (let open = await next(); open; open = await next()) {
    const { code, choices } = open
    found.push(code)
    const choice = { participantId, code, choice: choices[0] }
    if (code === 'DECISION_NEEDED') await decideTrekk(at.adviser, at.leader, participantId, input.month)
    granted(await resolveException(at.adviser, { ...(await refOf(at.adviser, input.month)), ...choice }))
  }
  granted(await sendRun(at.adviser, await refOf(at.adviser, input.month)))
  granted(await approveRun(at.leader, await refOf(at.adviser, input.month)))
  const { runId } = await refOf(at.adviser, input.month)
  const { controlTotalOre } = granted(await exportRun(at.payroll, { runId }))
  const lines = await asOwner(
    `SELECT "code", "rate", "quantityHundredths"::float8 / 100 AS "quantity", "unit", "amountOre" FROM "StipendLine"
     WHERE "runId" = $1 ORDER BY "number"`,
    [runId],
  )
  return { lines, controlTotalOre, codes: found }
}

describe('the contract’s cases of stønad, from rows of the database to the payroll file', () => {
  test.each(cases.filter((one) => !isRefused(one) && !isHuge(one)))('$id $title', async (one) => {
    const { lines, controlTotalOre, codes } = await throughUseCases(one.input)
    const byLaw = lines.filter(({ code }) => code !== 'NOT_BELOW_ZERO')
    if (one.expect.lines) expect(byLaw).toEqual(one.expect.lines)
    if (one.expect.payableOre !== undefined) expect(controlTotalOre).toBe(one.expect.payableOre)
    if (one.expect.decision?.required !== undefined)
      expect(codes.includes('DECISION_NEEDED')).toBe(one.expect.decision.required)
  })
})

const caseOf = (id: string): RawStipendInput => {
  const found = cases.find((one) => one.id === id)
  if (!found) throw new Error(`no case ${id}`)
  return found.input
}

/** Each benefit of the case as it would be typed: one amount, yearly or monthly by its kind. */
const typedBenefits = async (id: string) => {
  const participantId = await insertStudent(asOwner)
  const { month: fromMonth, benefits = [] } = caseOf(id)
  const answers = []
  for (const { kind, amountOre, annualOre, earnedBeforeStart } of benefits) {
    const amount = kind === 'TRANSITIONAL' ? annualOre : amountOre
    const known = { participantId, kind, fromMonth, received: 'YES', source: 'Kontraktens eksempel' }
    const earned = earnedBeforeStart === undefined ? '' : earnedBeforeStart ? 'YES' : 'NO'
    const typed = { amount: amount === undefined ? '' : kroner(amount), earnedBeforeStart: earned }
    answers.push(await recordBenefit(adviser, { ...known, ...typed }))
  }
  return answers
}

describe('the contract’s cases that the law refuses, or that no month can hold, never reach a payment', () => {
  test('stipend-28: a day of absence on a Sunday takes nothing', async () => {
    const { lines, controlTotalOre } = await throughUseCases(
      caseOf('stipend-28'),
      caseOf('stipend-28').absences?.map(({ date }) => date as LocalDate),
    )
    expect(lines).toMatchObject([{ code: 'STIPEND', quantity: 30 }])
    expect(controlTotalOre).toBe(2_275_817)
  })

  test('stipend-37: a benefit without what its kind asks for is refused where it is typed', async () => {
    const [transitional, sickness, aap] = await typedBenefits('stipend-37')
    expect(transitional && refused(transitional)).toMatchObject({ fields: { amount: /beløpet/ } })
    expect(sickness && refused(sickness)).toMatchObject({ fields: { earnedBeforeStart: /opptjent/ } })
    // The form has one amount: a monthly benefit cannot be given a yearly one beside it.
    expect(aap && granted(aap)).toBeTruthy()
  })

  test.each(['stipend-41', 'stipend-42'])(
    '%s: an amount nobody is paid is refused where it is typed',
    async (id) => {
      const answers = await typedBenefits(id)
      expect(answers).toHaveLength(caseOf(id).benefits?.length ?? 0)
      for (const answer of answers) expect(refused(answer)).toMatchObject({ fields: { amount: /beløpet/ } })
    },
  )

  test.each(['stipend-41', 'stipend-43'])('%s: so is what is to be set off', async (id) => {
    const amount = kroner(caseOf(id).setOffOre)
    const known = { runId: randomUUID(), version: 1, participantId: randomUUID() }
    const answer = await resolveException(adviser, { ...known, code: 'OVERPAID', choice: 'SET_OFF', amount })
    expect(refused(answer)).toMatchObject({ fields: { amount: /./ } })
  })
})
