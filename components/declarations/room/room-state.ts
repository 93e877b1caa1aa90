'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReadingProgress } from '#lib/declarations/room.view'
import type { Delivery } from './deliver'
import { deliverKept } from './deliver-kept'
import { forgetPage, fromDevice, keepOnDevice, keepPage, sweepDevice } from './device-vault'
import type { Signature } from './room-signing'

/** Where the reading is; `facts` before the first point, `signing` after the last. */
export type Place = {
  readonly facts: boolean
  readonly at: number
  readonly all: boolean
  readonly signing: boolean
  readonly paused: boolean
}
/** `given`: the outcome, from the moment it is given until the municipality has it. */
export type RoomState = {
  readonly place: Place
  readonly answers: ReadingProgress['answers']
  readonly signature: Signature
  readonly given: Delivery | null
}

const begin: RoomState = {
  place: { facts: true, at: 0, all: false, signing: false, paused: false },
  answers: {},
  signature: { method: 'DRAWN', drawing: null, typedName: '', witness: '', paperCode: '' },
  given: null,
}

/** An outcome that the municipality does not have yet is never swept away. */
export const isGiven = (value: unknown): boolean => Boolean((value as RoomState | null)?.given)

const vaultName = (roomId: string): string => `room-${roomId}`

/** What has been done on this tablet, or where it was left on another, kept until the municipality has it. */
export const useRoomState = (roomId: string, progress: ReadingProgress | null) => {
  const name = vaultName(roomId)
  const [state, setState] = useState<RoomState>(begin)
  const [restored, setRestored] = useState(false)
  const writing = useRef(Promise.resolve())

  useEffect(() => {
    const restore = async () => {
      await sweepDevice((other, value) => other === name || isGiven(value))
      const kept = await fromDevice<RoomState>(name)
      if (kept) setState(kept)
      else if (progress)
        setState({
          ...begin,
          answers: progress.answers,
          place: { ...begin.place, facts: false, at: progress.at },
        })
      setRestored(true)
      void deliverKept(name) // of those who had the tablet before
      await import('signature_pad') // also for those who get no further before the network goes
      await keepPage()
    }
    void restore()
  }, [name, progress])

  useEffect(() => {
    if (restored) writing.current = writing.current.then(() => keepOnDevice(name, state))
  }, [name, state, restored])

  const forget = useCallback(async () => {
    await writing.current
    await sweepDevice((other, value) => other !== name && isGiven(value))
    await forgetPage()
  }, [name])
  return { state, setState, restored, forget }
}
