'use client'

import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react'
import type { MeetingOutcomeForm } from '#lib/declarations/meeting.schema'
import type { RoomView } from '#lib/declarations/room.view'
import { fromMessage } from '#lib/i18n/message'
import type { Text } from '#lib/i18n/text'
import { roomTexts } from '#lib/i18n/texts/room'
import { type Answer, deliver } from './deliver'
import type { Problem } from './room-problem'
import type { Method, Signature } from './room-signing'
import type { RoomState } from './room-state'

const RETRY_EVERY = 15_000
/** A server that answers, and answers wrong, is asked this many times before the participant is told. */
const PATIENCE = 3

const drawn = ({ method, drawing }: Signature) => (method === 'DRAWN' || method === 'MARK' ? drawing : null)
const witnessed = (method: Method) => method === 'MARK' || method === 'TYPED'

/** The signature as it is sent: what belongs to the way it was given. */
export const signedWith = (signature: Signature): MeetingOutcomeForm => {
  const { method, typedName, witness, paperCode } = signature
  return {
    outcome: 'SIGNED',
    method,
    drawing: drawn(signature),
    ...(method === 'TYPED' ? { typedName } : {}),
    ...(witnessed(method) ? { witness } : {}),
    ...(method === 'PAPER' ? { paperCode } : {}),
  }
}

/** Why an outcome was refused: words of the office, in Norwegian. */
const reasonIn = (answer: Exclude<Answer, { ok: true }>): string => {
  const first = 'refusal' in answer ? answer.refusal : Object.values(answer.errors)[0]
  const { nb }: Text = typeof first === 'string' ? fromMessage(first) : (first ?? fromMessage(undefined))
  return nb
}

type Kept = {
  readonly state: RoomState
  readonly setState: Dispatch<SetStateAction<RoomState>>
  readonly restored: boolean
  readonly forget: () => Promise<void>
}

/**
 * Gives the outcome once: it is kept on the device first and delivered when there is a network, now or after a
 * reload. What the municipality refuses can be mended and given again: it is the same meeting.
 */
export const useFinish = (
  { deliveryKey: key, shownHash }: Pick<RoomView, 'deliveryKey' | 'shownHash'>,
  { state, setState, restored, forget }: Kept,
) => {
  const { given } = state
  const [problem, setProblem] = useState<Problem | null>(null)
  const [offline, setOffline] = useState(false)
  const [done, setDone] = useState(false)
  const sending = useRef(false)
  const failures = useRef(0)

  const give = (chosen: MeetingOutcomeForm) => {
    setProblem(null)
    const deviceAt = new Date().toISOString()
    setState((now) => {
      const end = { ...chosen, clauseAnswers: now.answers, deviceAt }
      return { ...now, given: now.given ?? { key, shownHash, end } }
    })
  }

  useEffect(() => {
    if (!given || !restored || done) return
    const answered = async (answer: Answer) => {
      setOffline(false)
      failures.current = 0
      if (answer.ok) {
        setDone(true)
        return forget()
      }
      setProblem({ why: reasonIn(answer), code: answer.code, kept: answer.kept ?? false })
      setState((now) => ({ ...now, given: null }))
    }
    const unanswered = (error: unknown) => {
      failures.current += 1
      const unreachable = error instanceof TypeError || failures.current < PATIENCE
      setOffline(unreachable)
      if (!unreachable) setProblem({ why: roomTexts.failed.nb, kept: false }) // it stays here, and is tried again
    }
    const hand = async () => {
      if (sending.current) return
      sending.current = true
      try {
        await answered(await deliver(given))
      } catch (error) {
        unanswered(error)
      } finally {
        sending.current = false
      }
    }
    const again = () => void hand()
    again()
    const timer = setInterval(again, RETRY_EVERY)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [given, restored, done, forget, setState])

  const mend = () => setProblem(null)
  return { pending: given !== null, offline, problem, done, give, mend }
}
