import { describe, expect, test } from 'vitest'
import { generatePlan } from '#lib/plans/generate-plan'
import { planOfCase } from '#lib/plans/plans.queries'
import { Forbidden } from '#lib/platform/access'
import { insertCase } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { mappingOfCase } from './mapping.queries'
import type { SaveMappingForm } from './mapping.schema'
import { educationFound, saveMapping } from './save-mapping'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])

const empty = async (participantId: string): Promise<SaveMappingForm> => {
  const form = await mappingOfCase(adviser, participantId)
  if (!form) throw new Error('no case')
  return form
}
const asked = {
  languages: 'Tigrinja flytende, engelsk litt.',
  education: 'Ti års skole i Eritrea.',
  work: 'Kokk i fem år.',
  otherSkills: 'Førerkort.',
  wishes: 'Lage mat for mange.',
}

describe('the kartlegging', () => {
  test('is kept as far as it has come, and the next save carries the next version', async () => {
    const participantId = await insertCase(asOwner)
    const form = await empty(participantId)
    expect(form.version).toBe(0)
    const { version } = granted(await saveMapping(adviser, { ...form, languages: 'Tigrinja' }))
    expect(version).toBe(1)
    granted(await saveMapping(adviser, { ...form, ...asked, version }))
    expect(await empty(participantId)).toMatchObject({ ...asked, version: 2, doneOn: '' })
    expect(refused(await saveMapping(adviser, form))).toMatchObject({
      code: 'stale',
      params: { by: adviser.actor.name },
    })
  })

  test('done, it feeds the first draft of the plan', async () => {
    const participantId = await insertCase(asOwner)
    const done = { guidanceOn: '2027-02-20', doneOn: '2027-02-15' }
    granted(await saveMapping(adviser, { ...(await empty(participantId)), ...asked, ...done }))
    granted(
      await generatePlan(adviser, {
        participantId,
        goal: '',
        offeredOn: '2027-03-01',
        startsOn: '2027-03-15',
      }),
    )
    const view = await planOfCase(adviser, participantId)
    expect(view && 'plan' in view ? view.plan : null).toMatchObject({
      mappingDoneOn: '2027-02-15',
      careerGuidanceDoneOn: '2027-02-20',
      longTermGoals: 'Lage mat for mange.',
    })
  })

  test.each([
    ['done without what § 10 demands', { doneOn: '2027-02-15' }, 'languages'],
    ['videregående without evidence', { upperSecondary: 'YES' }, 'educationEvidence'],
    ['a day that does not exist', { doneOn: '2027-02-30' }, 'doneOn'],
  ] as const)('is refused at the field: %s', async (_what, change, field) => {
    const form = { ...(await empty(await insertCase(asOwner))), ...change }
    const refusal = refused(await saveMapping(adviser, form))
    expect(Object.keys('fields' in refusal ? refusal.fields : {})).toContain(field)
  })

  test('is not done tomorrow', async () => {
    const form = { ...(await empty(await insertCase(asOwner))), ...asked, doneOn: '2027-03-11' }
    expect(refused(await saveMapping(adviser, form))).toMatchObject({ code: 'in-future' })
  })

  test('is found by its own municipality alone, and written by advisers and leaders', async () => {
    const theirs = await insertCase(asOwner, { municipalityId: GRANLI })
    expect(await mappingOfCase(adviser, theirs)).toBeNull()
    const form = { ...(await empty(await insertCase(asOwner))), participantId: theirs }
    expect(refused(await saveMapping(adviser, form))).toMatchObject({ code: 'not-found' })
    const teacher = await callerAs(['teacher'])
    await expect(saveMapping(teacher, form)).rejects.toBeInstanceOf(Forbidden)
  })
})

describe('the finding on education (forskriften § 65 a)', () => {
  test.each([
    ['COMPULSORY', 'YES', 'UPPER_SECONDARY'],
    ['UKRAINIAN_UPPER_SECONDARY', 'YES', 'UPPER_SECONDARY'],
    ['UPPER_SECONDARY', 'NO', 'COMPULSORY'],
    ['NONE', 'NO', 'NONE'],
    ['HIGHER', 'NO', 'HIGHER'],
    ['COMPULSORY', 'UNCLEAR', 'COMPULSORY'],
    ['UPPER_SECONDARY', null, 'UPPER_SECONDARY'],
  ] as const)('%s found %s is %s', (registered, finding, education) => {
    expect(educationFound(registered, finding)).toBe(education)
  })

  test('sets the education of the case when the kartlegging is done, and not before', async () => {
    const participantId = await insertCase(asOwner)
    const found = { ...asked, upperSecondary: 'YES' as const, educationEvidence: 'Vitnemål' }
    const educationNow = async () =>
      (await asOwner(`SELECT "education" FROM "Participant" WHERE "id" = $1`, [participantId]))[0]?.education
    granted(await saveMapping(adviser, { ...(await empty(participantId)), ...found }))
    expect(await educationNow()).toBe('NONE')
    granted(await saveMapping(adviser, { ...(await empty(participantId)), ...found, doneOn: '2027-03-01' }))
    expect(await educationNow()).toBe('UPPER_SECONDARY')
    const [event] = await asOwner(
      `SELECT "detail" FROM "AuditEvent" WHERE "subjectId" = $1 ORDER BY "sequence" DESC LIMIT 1`,
      [participantId],
    )
    expect(event?.detail).toEqual({ done: true, from: 'NONE', education: 'UPPER_SECONDARY' })
  })
})
