'use client'

import { useEffect, useState } from 'react'
import type { Answers } from './room-reading'
import type { Signature } from './room-signing'

/** Where the reading is; `signing` after the last point. */
export type Place = {
  readonly at: number
  readonly all: boolean
  readonly signing: boolean
  readonly paused: boolean
}
export type RoomState = { readonly place: Place; readonly answers: Answers; readonly signature: Signature }

const begin: RoomState = {
  place: { at: 0, all: false, signing: false, paused: false },
  answers: {},
  signature: { method: 'DRAWN', drawing: null, typedName: '', witness: '', paperCode: '' },
}

const read = (key: string): RoomState | null => {
  try {
    const kept = sessionStorage.getItem(key)
    return kept ? { ...begin, ...JSON.parse(kept) } : null
  } catch {
    return null
  }
}

/** What has been done on this tablet, kept over a reload until the municipality has it. */
export const useRoomState = (roomId: string) => {
  const key = `room-${roomId}`
  const [state, setState] = useState<RoomState>(begin)
  const [restored, setRestored] = useState(false)

  useEffect(() => {
    const kept = read(key)
    if (kept) setState(kept)
    setRestored(true)
  }, [key])

  useEffect(() => {
    if (restored) sessionStorage.setItem(key, JSON.stringify(state))
  }, [key, state, restored])

  const forget = () => sessionStorage.removeItem(key)
  return { state, setState, restored, forget }
}
