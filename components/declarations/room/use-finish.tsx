'use client'

import { useState } from 'react'
import type { MeetingOutcomeForm } from '#lib/declarations/meeting.schema'
import type { RoomView } from '#lib/declarations/room.view'
import type { FormResult } from '#lib/i18n/form-result'
import { fromMessage } from '#lib/i18n/message'
import type { Text } from '#lib/i18n/text'
import type { Method, Signature } from './room-signing'
import type { RoomState } from './room-state'

export type Finish = (end: MeetingOutcomeForm, shownHash: string) => Promise<FormResult>
export type Problem = { readonly own: string; readonly norwegian: string }

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

/** The words of a refused outcome. They come from the office in Norwegian. */
const problemIn = (answer: Exclude<FormResult, { ok: true }>): Problem => {
  const first = 'refusal' in answer ? answer.refusal : Object.values(answer.errors)[0]
  const { nb }: Text = typeof first === 'string' ? fromMessage(first) : (first ?? fromMessage(undefined))
  return { own: nb, norwegian: nb }
}

/** Sends the outcome, once it is given. What fails is said, and can be sent again: it is the same meeting. */
export const useFinish = (view: RoomView, state: RoomState, finish: Finish, forget: () => void) => {
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [done, setDone] = useState(false)

  const send = async (end: MeetingOutcomeForm) => {
    if (pending) return
    setPending(true)
    setProblem(null)
    try {
      const deviceAt = new Date().toISOString()
      const answer = await finish({ ...end, clauseAnswers: state.answers, deviceAt }, view.shownHash)
      if (!answer.ok) return setProblem(problemIn(answer))
      forget()
      setDone(true)
    } catch {
      setProblem({ own: view.words.own.noNetwork, norwegian: view.words.norwegian.noNetwork })
    } finally {
      setPending(false)
    }
  }
  const again = () => setProblem(null)
  return { pending, problem, done, send, again }
}
