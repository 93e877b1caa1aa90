'use client'

import type { RoomView } from '#lib/declarations/room.view'
import { CheckmarkCircleFillIcon } from '../../ui/message-icons'
import { Both } from './both'

/** Thanks, and back to the member of staff. The same words however it ended. */
export const RoomDone = ({ words }: { words: RoomView['words'] }) => {
  const { own, norwegian } = words
  return (
    <section className="ff-room-sheet ff-room-end" role="status">
      <CheckmarkCircleFillIcon size={48} />
      <h1 className="ff-room-stack">
        <Both own={own.thankYou} norwegian={norwegian.thankYou} />
      </h1>
      <p className="ff-room-stack">
        <Both own={own.delivered} norwegian={norwegian.delivered} />
      </p>
      <p className="ff-room-stack">
        <Both own={own.handBack} norwegian={norwegian.handBack} />
      </p>
    </section>
  )
}
