import { describe, expect, test } from 'vitest'
import { spokenLanguage } from '#lib/i18n/languages'
import { generatePlan } from '#lib/plans/generate-plan'
import { Forbidden } from '#lib/platform/access'
import { insertCase } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted } from '#lib/testing/results'
import { programmeLine } from './programme-line.queries'
import { ENTRY_KINDS } from './programme-line.view'
import { programmePdf } from './programme-pdf'
import words from './text/programme.json'
import { programmeWords } from './text/programme.view'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])

const planned = async (language = 'ar') => {
  const participantId = await insertCase(asOwner, { language })
  const wish = { participantId, goal: '', offeredOn: '2027-03-01', startsOn: '2027-03-15' }
  granted(await generatePlan(adviser, wish))
  return participantId
}

const leave = (participantId: string, fromDate: string, more: object = {}) =>
  asOwner(
    `INSERT INTO "Leave" ("municipalityId", "participantId", "kind", "fromDate", "toDate", "withStipend", "outcome", "decidedOn", "decidedById")
     VALUES ('9901', $1, 'WELFARE', $2, $2, true, $3, '2027-03-01', gen_random_uuid())`,
    [participantId, fromDate, 'outcome' in more ? more.outcome : 'GRANTED'],
  )

describe('the line of the programme', () => {
  test('holds elements, milestones and leave in the order they begin; a refused leave is not on it', async () => {
    const participantId = await planned()
    await leave(participantId, '2027-06-01')
    await leave(participantId, '2027-07-01', { outcome: 'REFUSED' })
    const line = await programmeLine(adviser, participantId)
    const days = line?.entries.map(({ from }) => from) ?? []
    expect(days).toEqual([...days].sort())
    const kinds = line?.entries.map(({ kind }) => kind) ?? []
    expect(kinds.filter((kind) => kind === 'leave')).toHaveLength(1)
    expect(new Set(kinds)).toEqual(
      new Set([
        'norwegian',
        'society',
        'work',
        'life',
        'other',
        'review',
        'test',
        'workHours',
        'halfway',
        'end',
        'leave',
        ...kinds.filter((kind) => kind === 'deadline'),
      ]),
    )
    expect(line).toMatchObject({ name: 'Rask Elv', language: 'ar', planNumber: 1, goal: 'WORK' })
  })

  test.each(['ar', 'ti', 'so', 'my', 'nn'])('is a PDF in %s', async (language) => {
    const bytes = await programmePdf(adviser, await planned(language))
    expect(
      Buffer.from(bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  test('of nobody, of another municipality, and of a version that is not there, is not there', async () => {
    const participantId = await planned()
    const neighbour = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(await programmeLine(neighbour, participantId)).toBeNull()
    expect(await programmePdf(adviser, 'x')).toBeNull()
    expect(await programmeLine(adviser, participantId, 7)).toBeNull()
  })

  test('is not for teachers', async () => {
    await expect(programmeLine(await callerAs(['teacher']), 'x')).rejects.toThrow(Forbidden)
  })
})

test.each(Object.entries(words))('every word is there in %s', (language, own) => {
  expect(spokenLanguage(language)).not.toBeNull()
  expect(Object.keys(own)).toEqual(Object.keys(words.nb))
  for (const kind of ENTRY_KINDS) expect(own[kind].trim()).not.toBe('')
  expect(own.draft !== '').toBe(language !== 'nb' && language !== 'nn')
})

test('a language without words is read in Norwegian', () => {
  expect(programmeWords('__proto__')).toEqual({ language: 'nb', words: words.nb })
})
