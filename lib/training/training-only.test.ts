import { expect, test } from 'vitest'
import { attendanceOfCase } from '#lib/attendance/absence.queries'
import { pocketCardOf } from '#lib/attendance/pocket-card'
import { openDecision } from '#lib/decisions/open-decision'
import { agreementForCase } from '#lib/declarations/agreements.queries'
import { prepareAgreement } from '#lib/declarations/prepare-agreement'
import { mappingOfCase } from '#lib/mapping/mapping.queries'
import { saveMapping } from '#lib/mapping/save-mapping'
import { assessEligibility } from '#lib/participants/assess-eligibility'
import { eligibilityOf } from '#lib/participants/participants.queries'
import { generatePlan } from '#lib/plans/generate-plan'
import { planOfCase } from '#lib/plans/plans.queries'
import type { Caller } from '#lib/platform/use-case'
import { programmeLine } from '#lib/programme/programme-line.queries'
import { moneyFacts } from '#lib/stipend/money-facts.queries'
import { recordBenefit } from '#lib/stipend/record-benefit'
import { recordWork } from '#lib/stipend/record-work'
import { insertCase, insertDecidedPlan, insertIdentity, setSetting } from '#lib/testing/case-rows'
import { openDatabase } from '#lib/testing/database'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
await setSetting(asOwner, 'declarationInForceFrom', '2027-01-01')

/** A case that has come far in the programme, or the same rows in a file about training alone. */
const insertFarCase = async (
  trainingOnly: boolean,
  withPlan: boolean,
  outcome: string | null = 'RIGHT_AND_DUTY',
) => {
  const id = await insertCase(asOwner, { outcome })
  await insertIdentity(asOwner, id)
  if (withPlan) await insertDecidedPlan(asOwner, id)
  await asOwner(
    `UPDATE "Participant" SET "trainingOnly" = $2, "programmeStartedOn" = CASE WHEN $2 THEN NULL::date ELSE '2027-03-01' END WHERE "id" = $1`,
    [id, trainingOnly],
  )
  return id
}

const readings: readonly [string, (participantId: string) => Promise<unknown>][] = [
  ['the plan', (id) => planOfCase(adviser, id)],
  ['the programme on paper', (id) => programmeLine(adviser, id)],
  ['the declaration', (id) => agreementForCase(adviser, id)],
  ['the mapping', (id) => mappingOfCase(adviser, id)],
  ['the eligibility', (id) => eligibilityOf(adviser, id)],
  ['the stønad', (id) => moneyFacts(leader, id)],
  ['the absence', (id) => attendanceOfCase(adviser, id)],
  ['the pocket card', (id) => pocketCardOf(adviser, id)],
]

test.each(readings)('%s of a file about training alone is not there', async (_what, read) => {
  expect(await read(await insertFarCase(false, true, null))).not.toBeNull()
  expect(await read(await insertFarCase(true, true, null))).toBeNull()
})

const MAPPING = {
  version: 0,
  guidanceOn: '',
  doneOn: '',
  languages: 'Arabisk',
  education: '',
  educationEvidence: '',
  upperSecondary: '',
  work: '',
  otherSkills: '',
  adaptation: '',
  wishes: '',
  childCare: '',
  guidanceAdvice: '',
}
const BENEFIT = {
  kind: 'TRANSITIONAL',
  fromMonth: '2027-03',
  toMonth: '',
  amount: '1000',
  earnedBeforeStart: '',
  received: 'YES',
  source: 'Nav',
}
const PLAN = { goal: '', offeredOn: '2027-03-10', startsOn: '2027-03-15' }

type Write = (caller: Caller, input: object) => Promise<{ readonly ok: boolean; readonly refusal?: unknown }>
const writings: readonly [string, Write, Caller, object, boolean][] = [
  ['assess', assessEligibility, adviser, { decisionDate: '2027-03-10' }, false],
  ['map', saveMapping, adviser, MAPPING, false],
  ['plan', generatePlan, adviser, PLAN, false],
  ['prepare a declaration', prepareAgreement, adviser, { language: 'nb', correctionReason: '' }, true],
  ['record a benefit', recordBenefit, leader, BENEFIT, true],
  ['record work', recordWork, leader, { month: '2027-03', hours: '10', pay: '1000', version: 0 }, true],
]

test.each(writings)(
  'one cannot %s in a file about training alone',
  async (_what, write, caller, input, planned) => {
    const ordinary = await write(caller, { ...input, participantId: await insertFarCase(false, planned) })
    expect(ordinary).toMatchObject({ ok: true })
    const alone = await write(caller, { ...input, participantId: await insertFarCase(true, planned) })
    expect(alone).toEqual({ ok: false, refusal: { code: 'not-found' } })
  },
)

test.each([
  [{ kind: 'PLAN' }, 'no-plan'],
  [{ kind: 'STOP', stopType: 'PERMANENT', stopGround: 'OTHER', fromDate: '2027-03-10' }, 'not-in-programme'],
  [
    {
      kind: 'EXTENSION',
      outcome: 'GRANTED',
      months: '2',
      helpsReachGoal: true,
      applicationReceivedOn: '2027-03-01',
    },
    'not-in-programme',
  ],
  [{ kind: 'TREKK', month: '2027-02' }, 'not-in-programme'],
  [{ kind: 'CERTIFICATE', certificateType: 'COMPLETED', toDate: '2027-03-01' }, 'not-in-programme'],
])('nor decide about a programme: %o', async (about, code) => {
  const participantId = await insertFarCase(true, true)
  const planId = (
    await asOwner(`SELECT "id"::text FROM "Plan" WHERE "participantId" = $1`, [participantId])
  )[0]?.id
  const form = { participantId, language: 'nb', planId, ...about }
  expect(await openDecision(adviser, form)).toEqual({ ok: false, refusal: { code } })
})

test('nor decide on a programme that nobody has assessed', async () => {
  const participantId = await insertFarCase(true, false, null)
  const form = { participantId, kind: 'AWARD', language: 'nb' }
  expect(await openDecision(adviser, form)).toEqual({ ok: false, refusal: { code: 'not-assessed' } })
})
