'use client'

import type { ReadingProgress, RoomView } from '#lib/declarations/room.view'
import type { Place, useRoomState } from './room-state'

/** What is answered to before the first point. */
const FACTS = 'FACTS'

type Kept = Pick<ReturnType<typeof useRoomState>, 'state' | 'setState'>
type Rest = (progress: ReadingProgress) => Promise<unknown>

/** From the facts through the points to the signature, back again, and a pause. */
export const useSteps = ({ points }: RoomView, { state, setState }: Kept, rest: Rest) => {
  const { place, answers } = state
  const { facts, at, all, signing } = place

  const go = (change: Partial<Place>) => setState((now) => ({ ...now, place: { ...now.place, ...change } }))
  const next = () => (at + 1 < points.length ? go({ at: at + 1 }) : go({ signing: true, all: false }))

  const onward = () => {
    if (facts) return go({ facts: false })
    return all ? go({ signing: true, all: false }) : next()
  }

  const back = () => {
    if (signing) return go({ signing: false })
    return at > 0 ? go({ at: at - 1 }) : go({ facts: true })
  }

  const asked = facts ? [FACTS] : (all ? points : points.slice(at, at + 1)).map(({ key }) => key)
  const answer = (given: ReadingProgress['answers'][string]) => {
    const added = Object.fromEntries(asked.map((key) => [key, given]))
    setState((now) => ({ ...now, answers: { ...now.answers, ...added } }))
    if (given === 'UNDERSTOOD') onward()
  }

  const pause = () => {
    go({ paused: true })
    void rest({ at, answers }).catch(() => undefined) // without a network it is on this device only
  }

  const turn = { onBack: facts ? null : back, onNext: signing ? null : onward, onPause: pause }
  return { go, answer, answered: answers[asked[0] ?? ''], ...turn }
}
