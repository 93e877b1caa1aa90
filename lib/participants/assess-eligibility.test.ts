import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Forbidden, ROLES } from '#lib/platform/access'
import { insertCase, setSetting } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { registration } from '#lib/testing/registration'
import { granted, refused } from '#lib/testing/results'
import { assessEligibility } from './assess-eligibility'
import { eligibilityOf } from './participants.queries'
import { registerParticipant } from './register-participant'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const decisionDate = '2027-03-10'

const registered = async (changes: Parameters<typeof registration>[0] = {}) =>
  granted(await registerParticipant(adviser, registration(changes))).id

const outcomeOf = async (participantId: string) =>
  granted(await assessEligibility(adviser, { participantId, decisionDate })).outcome

// Read off the law by hand: §§ 8, 9 and 12.
describe('the law answers', () => {
  test.each([
    ['a refugee of 35, settled by agreement', {}, 'RIGHT_AND_DUTY'],
    ['56 years when the permit was given', { birthDate: '1970-09-30' }, 'MAY_BE_OFFERED'],
    ['a permit for work', { permit: { ground: 'UTL_23' } }, 'OUTSIDE'],
    ['settled without agreement', { settledByAgreement: false }, 'MAY_BE_OFFERED'],
  ] as const)('%s: %s', async (_who, changes, outcome) => {
    expect(await outcomeOf(await registered(changes))).toBe(outcome)
  })

  test('with the deadline three months after settlement, each condition with its fact, source and §', async () => {
    const participantId = await registered()
    await outcomeOf(participantId)
    const view = await eligibilityOf(adviser, participantId)
    expect(view).toMatchObject({
      changed: false,
      stored: { outcome: 'RIGHT_AND_DUTY', deadline: '2027-04-04' },
    })
    const conditions = view?.stored?.conditions ?? []
    expect(conditions.length).toBeGreaterThanOrEqual(5)
    for (const { condition, cite, because, met } of conditions) {
      expect([condition.nb, condition.nn, cite, because].every((words) => words.length > 3)).toBe(true)
      expect(met).toBe(true)
    }
    expect(conditions.find(({ id }) => id === 'age')?.fact.nb).toBe('35 år')
  })
})

describe('an assessment', () => {
  test('is kept as it was found, with its facts, when the case changes; a new one is a new row', async () => {
    const participantId = await registered()
    await outcomeOf(participantId)
    const rows = () =>
      asOwner(
        `SELECT "outcome", "input", "result" FROM "EligibilityAssessment" WHERE "participantId" = $1 ORDER BY "assessedAt"`,
        [participantId],
      )
    const [first] = await rows()
    await asOwner(`UPDATE "Participant" SET "birthDate" = '1960-01-01' WHERE "id" = $1`, [participantId])

    expect(await rows()).toEqual([first])
    expect(await eligibilityOf(adviser, participantId)).toMatchObject({
      changed: true,
      stored: { outcome: 'RIGHT_AND_DUTY' },
    })
    expect(await outcomeOf(participantId)).toBe('MAY_BE_OFFERED')
    expect((await rows())[0]).toEqual(first)
    expect(await rows()).toHaveLength(2)
    expect(await eligibilityOf(adviser, participantId)).toMatchObject({ changed: false })
  })

  test('leaves an event with codes and dates alone', async () => {
    const participantId = await registered()
    await outcomeOf(participantId)
    const [event] = await asOwner(
      `SELECT "detail" FROM "AuditEvent" WHERE "subjectId" = $1 AND "action" = 'eligibility.assessed'`,
      [participantId],
    )
    expect(event?.detail).toEqual({ outcome: 'RIGHT_AND_DUTY', decisionDate })
  })

  test('follows the switch of law that the municipality has set', async () => {
    const participantId = await registered({ birthDate: '1970-09-30' })
    expect(await outcomeOf(participantId)).toBe('MAY_BE_OFFERED')
    await setSetting(asOwner, 'age60InForceFrom', '2026-09-01')
    expect(await outcomeOf(participantId)).toBe('RIGHT_AND_DUTY')
    await asOwner(`DELETE FROM "Setting"`)
  })
})

describe('is refused', () => {
  test('for a case without a permit', async () => {
    const participantId = await registered()
    await asOwner(`DELETE FROM "Permit" WHERE "participantId" = $1`, [participantId])
    expect(refused(await assessEligibility(adviser, { participantId, decisionDate }))).toEqual({
      code: 'permit-missing',
    })
  })

  test('when the facts cannot be true together, in the words of the rule', async () => {
    const participantId = await registered()
    const answer = await assessEligibility(adviser, { participantId, decisionDate: '2026-01-01' })
    expect(refused(answer)).toMatchObject({ code: 'facts-refused', params: { path: expect.any(String) } })
  })

  test.each([
    ['another municipality', () => insertCase(asOwner, { municipalityId: GRANLI, outcome: null })],
    ['nobody', async () => randomUUID()],
  ])('for %s', async (_who, make) => {
    const answer = await assessEligibility(adviser, { participantId: await make(), decisionDate })
    expect(refused(answer).code).toBe('not-found')
    const stored = await asOwner(`SELECT 1 FROM "EligibilityAssessment" WHERE "municipalityId" = $1`, [
      GRANLI,
    ])
    expect(stored).toEqual([])
  })

  test.each([
    [{ participantId: 'x', decisionDate }, 'participantId'],
    [{ participantId: randomUUID(), decisionDate: '2027-02-30' }, 'decisionDate'],
  ])('for input that is none: %j', async (input, field) => {
    expect(refused(await assessEligibility(adviser, input))).toMatchObject({
      code: 'invalid-input',
      fields: { [field]: expect.any(String) },
    })
  })

  test.each(ROLES.filter((role) => role !== 'adviser' && role !== 'leader'))('for %s', async (role) => {
    const input = { participantId: randomUUID(), decisionDate }
    await expect(assessEligibility(await callerAs([role]), input)).rejects.toThrow(Forbidden)
  })
})
