import { expect, test } from 'vitest'
import { keptLetter } from '#lib/decisions/decisions.queries'
import { Forbidden } from '#lib/platform/access'
import { insertCase, insertIdentity } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { approved, pageOf, proposed } from '#lib/testing/decisions'
import { readWithPdfium } from '#lib/testing/extract-text'
import { draftedPlan, planInForce, savedPlan } from '#lib/testing/plans'
import { granted } from '#lib/testing/results'
import { planPdf } from './plan-sheet'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])

test.each(['ar', 'uk', 'nn'])(
  'a plan is a PDF with its elements and phases, for a reader of %s',
  async (language) => {
    const participantId = await insertCase(asOwner, { language })
    await draftedPlan(adviser, participantId)
    await savedPlan(adviser, participantId)
    const text = await readWithPdfium((await planPdf(adviser, participantId, 1)) ?? new Uint8Array())
    for (const words of ['Rask Elv', 'Norskopplæring', 'Komme i gang: 15.03.2027', 'Mot sluttmålet', 'Kokk'])
      expect(text).toContain(words)
    expect(text).not.toContain('DUF')
  },
)

test('the letter about a plan holds the plan, and no identity number', async () => {
  const participantId = await insertCase(asOwner)
  await insertIdentity(asOwner, participantId)
  const planId = await planInForce(adviser, participantId)
  const form = { participantId, kind: 'PLAN', language: 'nn', planId } as const
  const decisionId = await proposed(adviser, form, { language: 'nn' })
  granted(await approved(leader, decisionId))
  const { letterDocumentId } = await pageOf(leader, decisionId)
  const kept = await keptLetter(leader, participantId, letterDocumentId ?? '')
  const text = await readWithPdfium(kept?.bytes ?? new Uint8Array())
  expect(text).toContain('Heile planen ligg ved.')
  for (const words of ['Kome i gang: 15.03.2027', 'Norskopplæring', '2027/']) expect(text).toContain(words)
  expect(text).not.toContain('209012345678')
})

test('is of nobody, of another municipality, of no version, and not for teachers', async () => {
  const participantId = await insertCase(asOwner)
  expect(await planPdf(adviser, participantId)).toBeNull()
  await draftedPlan(adviser, participantId)
  const theirs = await callerAs(['adviser'], { municipalityId: GRANLI })
  expect(await planPdf(theirs, participantId)).toBeNull()
  expect(await planPdf(adviser, 'x')).toBeNull()
  expect(await planPdf(adviser, participantId, 9)).toBeNull()
  await expect(planPdf(await callerAs(['teacher']), participantId)).rejects.toThrow(Forbidden)
})
