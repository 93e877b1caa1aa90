import { expect, test } from 'vitest'
import { spokenLanguage } from '#lib/i18n/languages'
import { registerParticipant } from '#lib/participants/register-participant'
import { Forbidden } from '#lib/platform/access'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { registration } from '#lib/testing/registration'
import { granted } from '#lib/testing/results'
import { openingsForParticipant } from './access.queries'
import { openCase } from './open-case'
import words from './text/openings.json'
import { basisWords, openingWords } from './text/openings.view'

const { callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const colleague = await callerAs(['adviser'])
const neighbour = await callerAs(['leader'], { municipalityId: GRANLI })
const reason = 'Vikar for rådgiveren i ferien'

test('the participant sees who opened the case, and why, in his own language', async () => {
  const { id } = granted(await registerParticipant(adviser, registration({ language: 'ti' })))
  granted(await openCase(colleague, { participantId: id, reason }))
  await openingsForParticipant(adviser, id)
  const view = await openingsForParticipant(adviser, id)
  expect(view).toMatchObject({ language: 'ti', name: 'Rask Elv', municipality: 'Fjordvik' })
  expect(view?.lines.map(({ who, basis, reason: why }) => [who, basis, why]).sort()).toEqual(
    [
      [adviser.actor.name, 'OWN', null],
      [colleague.actor.name, 'REASON', reason],
    ].sort(),
  )
})

test('is for those who answer such wishes, in their own municipality', async () => {
  const { id } = granted(await registerParticipant(adviser, registration()))
  expect(await openingsForParticipant(neighbour, id)).toBeNull()
  expect(await openingsForParticipant(adviser, 'x')).toBeNull()
  await expect(openingsForParticipant(await callerAs(['teacher']), id)).rejects.toThrow(Forbidden)
})

test('has all its words in every language, each of its own', () => {
  const keys = Object.keys(words.nb)
  for (const [language, own] of Object.entries(words)) {
    expect(spokenLanguage(language)?.tag).toBe(language)
    expect(Object.keys(own)).toEqual(keys)
    expect(Object.values(own).filter((text) => text.trim() === '')).toEqual([])
    if (!['nb', 'nn'].includes(language)) expect(own.lead).not.toBe(words.nb.lead)
  }
  expect(openingWords('xx').language).toBe('en')
  expect(['OWN', 'ROLE', 'DELEGATION', 'GRANT', 'POLICY'].map(basisWords)).toEqual([
    'own',
    'leader',
    'standIn',
    'works',
    'works',
  ])
})
