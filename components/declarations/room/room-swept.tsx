'use client'

import { useEffect } from 'react'
import { forgetPage, sweepDevice } from './device-vault'
import { isGiven } from './room-state'

/** The room is closed: what was read here does not stay on the tablet. */
export const RoomSwept = () => {
  useEffect(() => {
    void sweepDevice((_name, value) => isGiven(value)).then(forgetPage)
  }, [])
  return null
}
