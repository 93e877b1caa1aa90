'use client'

import type { RoomView } from '#lib/declarations/room.view'
import { roomTexts } from '#lib/i18n/texts/room'
import { Both } from './both'
import { wordOfRefusal, wordToMend } from './closed-words'

/** Why an outcome was refused; `kept` where the municipality keeps it as evidence. */
export type Problem = { readonly why: string; readonly code?: string | undefined; readonly kept: boolean }

/**
 * Why the outcome was refused. What the participant can mend is said to the participant; with anything else the
 * tablet is handed back, and the one who gets it is told why.
 */
export const RoomProblem = ({
  words: { own, norwegian },
  problem: { why, code, kept },
}: {
  words: RoomView['words']
  problem: Problem
}) => {
  const mend = wordToMend(why)
  if (mend)
    return (
      <div className="ff-room-problem">
        <p className="ff-room-stack">
          <Both own={own[mend]} norwegian={norwegian[mend]} />
        </p>
      </div>
    )
  const word = wordOfRefusal(code)
  return (
    <div className="ff-room-problem">
      {word && (
        <p className="ff-room-stack">
          <Both own={own[word]} norwegian={norwegian[word]} />
        </p>
      )}
      <p className="ff-room-stack">
        <Both own={own.handBack} norwegian={norwegian.handBack} />
      </p>
      <p lang="nb" dir="ltr">
        {why} {kept && roomTexts.kept.nb}
      </p>
    </div>
  )
}
