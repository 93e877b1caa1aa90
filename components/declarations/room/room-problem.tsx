'use client'

import type { RoomView } from '#lib/declarations/room.view'
import { Both } from './both'

/** The outcome was refused: the participant is told to hand the tablet back, and the one who gets it is told why. */
export const RoomProblem = ({ words, why }: { words: RoomView['words']; why: string }) => (
  <div className="ff-room-problem">
    <p>
      <Both own={words.own.handBack} norwegian={words.norwegian.handBack} />
    </p>
    <p lang="nb" dir="ltr">
      {why}
    </p>
  </div>
)
