import { describe, expect, test } from 'vitest'
import { openDecision } from '#lib/decisions/open-decision'
import { withdrawDecision } from '#lib/decisions/prepare-decision'
import { insertCase } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { pageOf, proposed } from '#lib/testing/decisions'
import { granted, refused } from '#lib/testing/results'
import { decided, exemptionForm, goalForm } from '#lib/testing/training-decisions'
import { saveFile } from './save-file'
import { trainingOfCase } from './training.queries'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })
const people = { adviser, leader }

const A1 = { listening: 'A1', reading: 'A1', writing: 'A1', oral: 'A1' } as const
const A2 = { listening: 'A2', reading: 'A2', writing: 'A2', oral: 'B1' } as const
const B1 = { listening: 'B1', reading: 'B1', writing: 'B1', oral: 'B1' } as const
const B2 = { listening: 'B2', reading: 'B2', writing: 'B2', oral: 'B2' } as const

const viewOf = async (participantId: string) => {
  const view = await trainingOfCase(adviser, participantId)
  if (!view) throw new Error('no such case')
  return view
}
const worker = async () => {
  const participantId = await insertCase(asOwner, { ground: 'UTL_23' })
  const { form } = await viewOf(participantId)
  granted(await saveFile(adviser, { ...form, offeredOn: '2027-02-01', givesBasisForPermanent: true }))
  return participantId
}
const opening = async (form: Parameters<typeof openDecision>[1]) => refused(await openDecision(adviser, form))
const letterOf = async (decisionId: string) => {
  const { letter } = await pageOf(leader, decisionId)
  return letter?.parts
    .map(({ spans }) => spans.map((one) => (typeof one === 'string' ? one : one.value)).join(''))
    .join('\n')
}

describe('a norskmål', () => {
  test('is F § 28 or above, then raised freely and lowered a level at a time, each time by two people', async () => {
    const participantId = await insertCase(asOwner)
    expect(await opening(goalForm(participantId, A1))).toEqual({ code: 'below-guideline' })
    await decided(people, goalForm(participantId, A2), '2027-03-01')
    expect(await opening(goalForm(participantId, A2))).toEqual({ code: 'same-goal' })
    await decided(people, goalForm(participantId, B2), '2027-03-02')
    expect(await opening(goalForm(participantId, A2))).toEqual({ code: 'lowered-too-much' })
    const decisionId = await decided(people, goalForm(participantId, B1), '2027-03-04')
    const { goal, earlierGoals, records } = await viewOf(participantId)
    expect(goal).toMatchObject({ levels: B1, setOn: '2027-03-04', source: { decisionId, number: 3 } })
    expect(earlierGoals.map(({ levels }) => levels)).toEqual([B2, A2])
    expect(records).toMatchObject([{ decision: 1 }, { decision: 2 }, { decision: 3, by: leader.actor.name }])
  })

  test('does not hold while it waits for the other person, nor when it is withdrawn', async () => {
    const participantId = await insertCase(asOwner)
    const { decisionId } = granted(await openDecision(adviser, goalForm(participantId, B1)))
    expect((await viewOf(participantId)).goal).toBeNull()
    granted(await withdrawDecision(adviser, { decisionId, version: 1 }))
    await proposed(adviser, goalForm(participantId, B1))
    expect(await viewOf(participantId)).toMatchObject({ goal: null, records: [] })
  })

  test('outside the programme is the norskplan: goal, extent and klage, asked of § 46', async () => {
    const participantId = await worker()
    const decisionId = await proposed(adviser, goalForm(participantId, B1))
    expect((await pageOf(adviser, decisionId)).law).toMatchObject({ isEnkeltvedtak: true })
    const letter = await letterOf(decisionId)
    expect(letter).toContain('Dette er norskplanen din.')
    expect(letter).toContain('lytte B1, lese B1, skrive B1, snakke B1')
    expect(letter).toContain('ikke mer enn 225 timer')
    expect(letter).toContain('Du kan klage.')
  })

  test('in the programme tells what it was before and until when', async () => {
    const participantId = await insertCase(asOwner)
    await asOwner(`UPDATE "Participant" SET "programmeStartedOn" = '2027-01-04' WHERE "id" = $1`, [
      participantId,
    ])
    const { form } = await viewOf(participantId)
    granted(await saveFile(adviser, { ...form, offeredOn: '2027-02-01' }))
    await decided(people, goalForm(participantId, A2))
    const letter = await letterOf(await proposed(adviser, goalForm(participantId, B1)))
    expect(letter).toContain('Målet ditt er hevet.')
    expect(letter).toContain('Før var målet: lytte A2, lese A2, skrive A2, snakke B1.')
    expect(letter).toContain('ikke lenger enn til 01.02.2030')
    expect(letter).toContain('integreringsplanen din')
  })

  test('needs four levels', async () => {
    const participantId = await insertCase(asOwner)
    const { oral: _oral, ...three } = goalForm(participantId, B1)
    expect(await opening(three)).toMatchObject({ fields: { oral: expect.any(String) } })
  })
})

describe('an exemption', () => {
  test('from a duty, shown once it is approved; from both trainings it is two', async () => {
    const participantId = await insertCase(asOwner)
    await proposed(adviser, exemptionForm(participantId))
    expect((await viewOf(participantId)).exempted).toEqual([])
    await decided(people, exemptionForm(participantId, { exemptionPart: 'BOTH' }))
    await decided(people, exemptionForm(participantId, { exemptionPart: 'NORWEGIAN_TEST' }))
    expect((await viewOf(participantId)).exempted).toEqual(['NORWEGIAN', 'SOCIAL_STUDIES', 'NORWEGIAN_TEST'])
  })

  test('that was refused exempts from nothing', async () => {
    const participantId = await insertCase(asOwner)
    await decided(people, exemptionForm(participantId, { outcome: 'REFUSED' }))
    expect((await viewOf(participantId)).exempted).toEqual([])
  })

  test.each([
    ['SOCIAL_STUDIES_TEST', 'ta prøven i samfunnskunnskap', '§ 37'],
    ['SOCIAL_STUDIES', 'opplæring i samfunnskunnskap', '§ 29'],
  ] as const)('from %s names it, and its §', async (exemptionPart, words, cite) => {
    const participantId = await insertCase(asOwner)
    const letter = await letterOf(await proposed(adviser, exemptionForm(participantId, { exemptionPart })))
    expect(letter).toContain(words)
    expect(letter).toContain(`integreringsloven ${cite}.`)
  })

  test('for knowledge may end the right, for health never', async () => {
    const participantId = await insertCase(asOwner)
    const lapses = { rightLapses: true } as const
    expect(await opening(exemptionForm(participantId, lapses))).toEqual({ code: 'right-remains' })
    const form = exemptionForm(participantId, { ...lapses, exemptionGround: 'KNOWLEDGE' })
    expect(await letterOf(await proposed(adviser, form))).toContain('heller ikke lenger rett')
  })

  test('where there is no duty, no permit, or no such case', async () => {
    const collective = await insertCase(asOwner, { ground: 'UTL_34' })
    expect(await opening(exemptionForm(collective))).toEqual({ code: 'no-duty' })
    const bare = await insertCase(asOwner)
    await asOwner(`DELETE FROM "Permit" WHERE "participantId" = $1`, [bare])
    expect(await opening(exemptionForm(bare))).toEqual({ code: 'facts-missing' })
    expect(await opening(goalForm(bare, B1))).toEqual({ code: 'facts-missing' })
    expect(refused(await openDecision(elsewhere, goalForm(bare, B1)))).toEqual({ code: 'not-found' })
    expect(refused(await openDecision(elsewhere, exemptionForm(bare)))).toEqual({ code: 'not-found' })
  })

  test('tells the trail what was decided, never the ground', async () => {
    const participantId = await insertCase(asOwner)
    await decided(people, exemptionForm(participantId))
    const events = await asOwner(`SELECT "detail" FROM "AuditEvent" WHERE "subjectId" = $1`, [participantId])
    expect(events.length).toBeGreaterThan(2)
    expect(JSON.stringify(events)).not.toContain('HEALTH')
  })
})
