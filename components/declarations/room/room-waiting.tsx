'use client'

import type { RoomView } from '#lib/declarations/room.view'
import { Both } from './both'

/** The outcome is given and kept on the tablet; it goes to the municipality by itself when there is a network. */
export const RoomWaiting = ({ words }: { words: RoomView['words'] }) => (
  <section className="ff-room-sheet ff-room-end" role="status">
    <h1 className="ff-room-stack">
      <Both own={words.own.noNetwork} norwegian={words.norwegian.noNetwork} />
    </h1>
    <p className="ff-room-stack">
      <Both own={words.own.handBack} norwegian={words.norwegian.handBack} />
    </p>
  </section>
)
