import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Case } from '#lib/law/contract/cases'
import { differences } from '#lib/law/contract/compare'
import type { ProgrammeRaw } from '#lib/law/rules/programme-input'
import { insertCase } from '#lib/testing/case-rows'
import { FJORDVIK, openDatabase } from '#lib/testing/database'
import { approved, pageOf, proposed } from '#lib/testing/decisions'
import { granted, refused } from '#lib/testing/results'
import type { LawAnswer } from './law-answers'
import { openDecision } from './open-decision'
import type { OpenDecisionForm } from './open-decision.schema'

type ProgrammeCase = Case & { readonly input: ProgrammeRaw; readonly expect: Record<string, unknown> }
const cases = JSON.parse(readFileSync('lib/law/cases/programme.json', 'utf8')) as readonly ProgrammeCase[]

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])

/** A case in the programme, with a plan in force as the contract's case says. */
const running = async ({ permitGround, permitGrantedOn, birthDate, ...plan }: ProgrammeRaw) => {
  const id = await insertCase(asOwner, { ground: permitGround, education: plan.education })
  await asOwner(`UPDATE "Permit" SET "grantedOn" = $2 WHERE "participantId" = $1`, [id, permitGrantedOn])
  await asOwner(
    `UPDATE "Participant" SET "birthDate" = $2, "programmeStartedOn" = $3, "settledOn" = $4 WHERE "id" = $1`,
    [id, birthDate, plan.startsOn, permitGrantedOn],
  )
  await asOwner(
    `INSERT INTO "Plan" ("municipalityId", "id", "participantId", "number", "status", "goal", "education",
       "offeredOn", "startsOn", "endsOn", "plannedMonths", "decidedOn", "reviewBy")
     VALUES ($1, $2, $3, 1, 'DECIDED', $4, $5, $6, $7, $7::date + 300, 10, $6, $7)`,
    [FJORDVIK, randomUUID(), id, plan.goal, plan.education, plan.offeredOn, plan.startsOn],
  )
  return id
}

const formOf = (participantId: string, { extension }: ProgrammeRaw): OpenDecisionForm => ({
  participantId,
  kind: 'EXTENSION',
  language: 'nb',
  applicationReceivedOn: '2027-03-01',
  outcome: 'GRANTED',
  months: String(extension?.months),
  helpsReachGoal: extension?.helpsReachGoal ?? false,
})

const extended = cases.filter(({ input }) => input.extension && input.legacyMaxMonths === undefined)

/** Refused for more than the extension: the plan itself cannot be. */
const NO_PLAN = ['programme-21']

test.each(extended.filter(({ id }) => !NO_PLAN.includes(id)).map((each) => [each.id, each] as const))(
  'an extension as %s of the contract',
  async (_id, { input, expect: wanted }) => {
    const form = formOf(await running(input), input)
    const refusals = (wanted.refusals ?? []) as readonly string[]
    if (refusals.some((code) => code.startsWith('EXTENSION_'))) {
      expect(refused(await openDecision(adviser, form))).toMatchObject({ code: 'extension-barred' })
      granted(await openDecision(adviser, { ...form, outcome: 'REFUSED' }))
      return
    }
    const decisionId = await proposed(adviser, form)
    granted(await approved(leader, decisionId))
    const [record] = await asOwner(`SELECT "law" FROM "DecisionRecord" WHERE "decisionId" = $1`, [decisionId])
    const law = record?.law as readonly LawAnswer[]
    expect(differences(wanted, law.find(({ rule }) => rule === 'programme')?.output)).toEqual([])
    const page = await pageOf(leader, decisionId)
    expect(page.facts.map(({ name }) => name)).toContain('newEnd')
  },
)

test('six cases and no fewer', () => expect(extended.length - NO_PLAN.length).toBe(6))
