import { describe, expect, test } from 'vitest'
import { fromMessage } from '#lib/i18n/message'
import { generatePlan } from '#lib/plans/generate-plan'
import { planOfCase } from '#lib/plans/plans.queries'
import { savePlan } from '#lib/plans/save-plan'
import { Forbidden } from '#lib/platform/access'
import { insertCase } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { elementForm, elementLibrary } from './elements.queries'
import { saveElement } from './save-element'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const neighbour = await callerAs(['adviser'], { municipalityId: GRANLI })

const kitchen = {
  elementId: '',
  version: 0,
  kind: 'WORK_DIRECTED',
  variant: '',
  title: 'Kjøkkenpraksis',
  place: 'Fjordvik hotell',
  provider: 'Fjordvik næringsforening',
  language: 'ar',
  hoursPerWeek: '7,5',
  weeks: '12',
  sessions: '',
  totalHours: '',
  goals: ['WORK'],
  keywords: 'kokk, restaurant',
  because: 'Fordi hotellet lærer opp i arbeidsnorsk.',
  inUse: true,
}

describe('an element of the library', () => {
  test('is added, changed and taken out of use, with an event each time', async () => {
    const { elementId } = granted(await saveElement(adviser, kitchen))
    const form = await elementForm(adviser, elementId)
    expect(form).toMatchObject({ ...kitchen, elementId, version: 1 })
    granted(await saveElement(adviser, { ...kitchen, elementId, version: 1, inUse: false }))
    expect((await elementLibrary(adviser)).find(({ id }) => id === elementId)).toMatchObject({
      inUse: false,
      quartersPerWeek: 30,
      version: 2,
    })
    const events = await asOwner(`SELECT "action" FROM "AuditEvent" WHERE "subjectId" = $1`, [elementId])
    expect(events).toEqual([{ action: 'element.saved' }, { action: 'element.saved' }])
    const again = { ...kitchen, elementId, version: 1 }
    expect(refused(await saveElement(adviser, again))).toMatchObject({ code: 'changed' })
  })

  test('of another municipality is not there', async () => {
    const { elementId } = granted(await saveElement(neighbour, kitchen))
    expect(await elementForm(adviser, elementId)).toBeNull()
    expect((await elementLibrary(adviser)).some(({ id }) => id === elementId)).toBe(false)
    const change = { ...kitchen, elementId, version: 1 }
    expect(refused(await saveElement(adviser, change))).toMatchObject({ code: 'not-found' })
  })

  test.each([
    ['no name', { title: ' ' }, 'title', 'Fyll ut'],
    ['hours above the week', { hoursPerWeek: '169' }, 'hoursPerWeek', '168'],
    ['no hours', { hoursPerWeek: '0' }, 'hoursPerWeek', 'timer i uken'],
    ['no weeks at all', { weeks: '0' }, 'weeks', 'helt tall'],
    ['life skills without its half', { kind: 'LIFE_SKILLS' }, 'variant', 'Livsmestring'],
    ['practice in a group', { variant: 'GROUP' }, 'variant', 'Andre slag'],
    ['a language that is none', { language: 'xx' }, 'language', 'Velg'],
    ['a goal that is none', { goals: ['PEACE'] }, 'goals.0', 'Velg'],
  ])('is refused: %s', async (_what, wrong, field, words) => {
    const refusal = refused(await saveElement(adviser, { ...kitchen, ...wrong }))
    const fields = 'fields' in refusal ? (refusal.fields as Record<string, string>) : {}
    expect(fromMessage(fields[field]).nb).toContain(words)
  })

  test.each(['teacher', 'payroll', 'auditor'] as const)('is not for %s to change', async (role) => {
    await expect(saveElement(await callerAs([role]), kitchen)).rejects.toThrow(Forbidden)
  })
})

test('a plan is offered the element with its reasons, takes it up as it is, and is offered it no more', async () => {
  granted(await saveElement(adviser, { ...kitchen, title: 'Hotellpraksis' }))
  const participantId = await insertCase(asOwner)
  await asOwner(
    `INSERT INTO "Mapping" ("municipalityId", "participantId", "answers", "updatedById")
     VALUES ('9901', $1, '{"work":"Kokk i ti år"}', gen_random_uuid())`,
    [participantId],
  )
  const wish = { participantId, goal: '', offeredOn: '2027-03-01', startsOn: '2027-03-15' }
  granted(await generatePlan(adviser, wish))
  const view = await planOfCase(adviser, participantId)
  if (!(view && 'plan' in view)) throw new Error('no plan')
  const [first] = view.suggestions
  expect(first?.values).toMatchObject({
    title: 'Hotellpraksis',
    place: 'Fjordvik hotell, Fjordvik næringsforening',
    hoursPerWeek: '7,5',
    cite: 'integreringsloven § 14 a bokstav a',
    because: 'Fordi hotellet lærer opp i arbeidsnorsk. Undervisningen er på arabisk.',
  })
  expect(first?.reasons.map(({ text }) => text.nb)).toEqual([
    'deltakeren har fortalt om «kokk» i kartleggingen',
    'det fører mot sluttmålet arbeid',
    'det er på arabisk, som deltakeren forstår',
  ])
  const elements = [...view.form.elements, first?.values]
  granted(await savePlan(adviser, { ...view.form, elements }))
  const after = await planOfCase(adviser, participantId)
  if (!(after && 'plan' in after)) throw new Error('no plan')
  expect(after.plan.elements.map(({ title }) => title)).toContain('Hotellpraksis')
  expect(after.suggestions.map(({ values }) => values.title)).not.toContain('Hotellpraksis')
})
