'use client'

import type { RoomView } from '#lib/declarations/room.view'
import { Both } from './both'

/** Nothing of the document is in sight while it rests. */
export const RoomPause = ({ view, onContinue }: { view: RoomView; onContinue: () => void }) => {
  const { own, norwegian } = view.words
  return (
    <section className="ff-room-sheet ff-room-end">
      <h1 className="ff-room-stack">
        <Both own={own.pause} norwegian={norwegian.pause} />
      </h1>
      <button type="button" className="ff-room-button ff-room-primary" onClick={onContinue}>
        <Both own={own.next} norwegian={norwegian.next} />
      </button>
    </section>
  )
}
