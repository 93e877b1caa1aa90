'use client'

import type { ReactNode } from 'react'
import type { LateRoom } from '#lib/declarations/room.view'
import { type OwnLanguage, OwnLanguageProvider } from './both'
import { RoomDone } from './room-done'
import { RoomProblem } from './room-problem'
import { useRoomState } from './room-state'
import { RoomWaiting } from './room-waiting'
import { type Finish, useFinish } from './use-finish'

/** The room's time is out. What was given here in time is delivered; else there is nothing to see (`children`). */
export const RoomLate = ({
  view,
  own,
  finish,
  children,
}: {
  view: LateRoom
  own: OwnLanguage
  finish: Finish
  children: ReactNode
}) => {
  const kept = useRoomState(view.roomId, null)
  const { pending, problem, done } = useFinish(view.shownHash, kept, finish)
  if (!done && !pending && !problem) return children
  return (
    <OwnLanguageProvider value={own}>
      <main className="ff-room" data-script={own.tag} dir={own.dir}>
        {done && <RoomDone words={view.words} />}
        {pending && !done && <RoomWaiting words={view.words} />}
        {problem && <RoomProblem words={view.words} why={problem} />}
      </main>
    </OwnLanguageProvider>
  )
}
