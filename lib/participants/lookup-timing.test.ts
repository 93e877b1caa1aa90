import { expect, test } from 'vitest'
import { asMunicipality } from '#lib/platform/database'
import { openDatabase } from '#lib/testing/database'
import { freshDuf, registration } from '#lib/testing/registration'
import { granted } from '#lib/testing/results'
import { registerParticipant } from './register-participant'
import { findByIdentity, isTakenUnseen } from './register-participant.repo'

const { callerAs } = await openDatabase()
const PAIRS = 120

test('how long it takes to look a number up does not tell whether someone hidden has it', async () => {
  const adviser = await callerAs(['adviser'])
  const stranger = await callerAs(['adviser'])
  const hidden = freshDuf()
  granted(
    await registerParticipant(
      adviser,
      registration({ identityNumber: hidden, addressProtection: 'FORTROLIG' }),
    ),
  )
  for (let other = 0; other < 40; other++) granted(await registerParticipant(adviser, registration()))
  const { municipalityId, id: staffId } = stranger.actor

  const lookUp = async (digits: string): Promise<number> =>
    asMunicipality(
      municipalityId,
      async (tx) => {
        const began = performance.now()
        await findByIdentity(tx, municipalityId, digits)
        await isTakenUnseen(tx, municipalityId, digits)
        return performance.now() - began
      },
      { staffId, day: stranger.today },
    )
  let slower = 0
  for (let pair = -10; pair < PAIRS; pair++) {
    const first = pair % 2 === 0
    const [a, b] = first
      ? [await lookUp(hidden), await lookUp(freshDuf())]
      : [await lookUp(freshDuf()), await lookUp(hidden)]
    if (pair >= 0 && (first ? a > b : b > a)) slower += 1
  }
  // By chance each is the slower about half the times: six standard deviations to either side.
  expect(Math.abs(slower - PAIRS / 2)).toBeLessThan(6 * Math.sqrt(PAIRS / 4))
})
