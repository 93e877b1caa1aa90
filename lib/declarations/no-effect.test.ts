import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runMonth } from '#lib/stipend/run-month'
import { insertCase, insertDecidedPlan, insertIdentity, setSetting } from '#lib/testing/case-rows'
import { openDatabase } from '#lib/testing/database'
import { granted } from '#lib/testing/results'
import { POSTPONED_REASONS, REFUSAL_REASONS } from './agreement-codes'
import { agreementForCase } from './agreements.queries'
import { decideRefusal } from './decide-refusal'
import { prepareAgreement } from './prepare-agreement'
import { recordMeeting } from './record-meeting'
import { REFUSAL_DECISIONS } from './refusal-decision.schema'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
await setSetting(asOwner, 'refusal', 'LEADER_DECISION')
await setSetting(asOwner, 'declarationInForceFrom', '2027-01-01')

const setup = {
  heldOn: '2027-03-10',
  place: 'Fjordvik',
  readAloud: true,
  languageRead: 'nb',
  withInterpreter: 'NO',
  interpreter: null,
  noInterpreterReason: 'SPEAKS_NORWEGIAN',
  noInterpreterText: '',
}

/** The month of the meetings, those before and those after. */
const MONTHS = ['2027-02', '2027-03', '2027-04', '2027-05', '2027-06']

/** What a meeting without a signature may write: itself, the agreement's status, and the trail. */
const MAY_CHANGE = ['Agreement', 'AuditEvent', 'AuditHead', 'RefusalDecision', 'SigningMeeting']

const tables = (
  await asOwner(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'municipalityId' ORDER BY 1`,
  )
).map(({ name }) => String(name))

const fingerprints = async () => {
  const parts = tables.map(
    (name) =>
      `SELECT '${name}' AS name, md5(string_agg(t::text, '' ORDER BY t::text)) AS hash FROM "${name}" t`,
  )
  return new Map((await asOwner(parts.join(' UNION ALL '))).map(({ name, hash }) => [String(name), hash]))
}

const unsigned = fc.oneof(
  fc.record({
    outcome: fc.constant('REFUSED'),
    refusalCode: fc.constantFrom(...REFUSAL_REASONS),
    refusalReason: fc.string({ maxLength: 60 }).map((text) => text.replaceAll(/[^\p{L} ]/gu, '')),
    guidanceGiven: fc.boolean(),
  }),
  fc.record({
    outcome: fc.constant('POSTPONED'),
    postponedReason: fc.constantFrom(...POSTPONED_REASONS),
  }),
)

const leaders = fc.record({
  decision: fc.constantFrom(...REFUSAL_DECISIONS),
  followUpOn: fc.constantFrom('2027-03-10', '2027-05-01'),
  reason: fc.constant('Deltakeren vil snakke med noen først.'),
})

test('however often it is refused or put off, and whatever the leader decides, nothing else in the whole municipality changes', async () => {
  const participantId = await insertCase(asOwner, { language: 'nb' })
  await insertIdentity(asOwner, participantId)
  await insertDecidedPlan(asOwner, participantId)
  await asOwner(`UPDATE "Participant" SET "programmeStartedOn" = '2027-02-01' WHERE "id" = $1`, [
    participantId,
  ])
  const wish = { participantId, language: 'nb', correctionReason: '' }
  const { agreementId } = granted(await prepareAgreement(adviser, wish))
  const view = await agreementForCase(adviser, participantId)
  const shownHash = view?.waitsFor === null ? view.agreement?.shownHash : null
  const later = await callerAs(['adviser'], { on: '2027-07-01' })
  const payments = async () => {
    for (const month of MONTHS) granted(await runMonth(later, { month }))
    return asOwner(
      `SELECT "payableOre", "result", "exceptions" FROM "StipendPayment" WHERE "participantId" = $1
       ORDER BY "result"::text`,
      [participantId],
    )
  }
  const paidBefore = await payments()
  expect(paidBefore).toHaveLength(MONTHS.length)

  await fc.assert(
    fc.asyncProperty(fc.array(unsigned, { maxLength: 3 }), leaders, async (ends, decided) => {
      const before = await fingerprints()
      for (const end of [...ends, { outcome: 'REFUSED' }]) {
        const meeting = { agreementId, submissionId: randomUUID(), shownHash, setup, end }
        const { id: meetingId } = granted(await recordMeeting(adviser, meeting))
        if (end.outcome === 'REFUSED') granted(await decideRefusal(leader, { meetingId, ...decided }))
      }
      const after = await fingerprints()
      expect(tables.filter((name) => before.get(name) !== after.get(name))).toEqual(MAY_CHANGE)
    }),
    { numRuns: 25 },
  )
  expect(await payments()).toEqual(paidBefore)
})

test('stønad, attendance, decisions and plans read nothing of declarations', () => {
  const folders = ['lib/stipend', 'lib/attendance', 'lib/decisions', 'lib/plans']
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => join(folder, file)),
  )
  expect(sources.length).toBeGreaterThan(40)
  const reads =
    /signingMeeting|refusalDecision|refusedSubmission|tx\.agreement|"Agreement"|"SigningMeeting"|"Refus|#lib\/declarations\/(?!municipal-seal)/
  expect(sources.filter((file) => reads.test(readFileSync(file, 'utf8')))).toEqual([])
})
