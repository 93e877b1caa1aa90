import { type Answer, type Delivery, deliver } from './deliver'
import { dropFromDevice, fromDevice, keptOnDevice } from './device-vault'

const givenIn = async (name: string): Promise<Delivery | null> =>
  (await fromDevice<{ given: Delivery | null }>(name))?.given ?? null

/**
 * Hands in what lies on this device from rooms that are over, whoever has the device now: the key goes with the
 * outcome. What the municipality has, or keeps, is dropped; without a network it stays.
 */
export const deliverKept = async (own: string | null): Promise<readonly Answer[]> => {
  const answers: Answer[] = []
  for (const name of await keptOnDevice()) {
    const given = name === own ? null : await givenIn(name)
    const answer = given && (await deliver({ ...given, later: true }).catch(() => null))
    if (!answer) continue
    answers.push(answer)
    if (answer.ok || answer.kept) await dropFromDevice(name)
  }
  return answers
}
