'use client'

import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react'
import type { MeetingOutcomeForm } from '#lib/declarations/meeting.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { fromMessage } from '#lib/i18n/message'
import type { Text } from '#lib/i18n/text'
import { roomTexts } from '#lib/i18n/texts/room'
import type { Method, Signature } from './room-signing'
import type { RoomState } from './room-state'

export type Finish = (end: MeetingOutcomeForm, shownHash: string) => Promise<FormResult>

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
const reasonIn = (answer: Exclude<FormResult, { ok: true }>): string => {
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
export const useFinish = (shownHash: string, { state, setState, restored, forget }: Kept, finish: Finish) => {
  const { given } = state
  const [problem, setProblem] = useState<string | null>(null)
  const [offline, setOffline] = useState(false)
  const [done, setDone] = useState(false)
  const sending = useRef(false)
  const failures = useRef(0)

  const give = (end: MeetingOutcomeForm) => {
    setProblem(null)
    const deviceAt = new Date().toISOString()
    setState((now) => ({ ...now, given: now.given ?? { ...end, clauseAnswers: now.answers, deviceAt } }))
  }

  useEffect(() => {
    if (!given || !restored || done) return
    const refused = (why: string) => {
      failures.current = 0
      setProblem(why)
      setState((now) => ({ ...now, given: null }))
    }
    const deliver = async () => {
      if (sending.current) return
      sending.current = true
      try {
        const answer = await finish(given, shownHash)
        setOffline(false)
        if (answer.ok) {
          setDone(true)
          await forget()
        } else refused(reasonIn(answer))
      } catch (error) {
        failures.current += 1
        const unreachable = error instanceof TypeError || failures.current < PATIENCE
        setOffline(unreachable)
        if (!unreachable) refused(roomTexts.failed.nb)
      } finally {
        sending.current = false
      }
    }
    const again = () => void deliver()
    again()
    const timer = setInterval(again, RETRY_EVERY)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [given, restored, done, finish, forget, setState, shownHash])

  const mend = () => setProblem(null)
  return { pending: given !== null, offline, problem, done, give, mend }
}
