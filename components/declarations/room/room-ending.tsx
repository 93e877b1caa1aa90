'use client'

import type { MeetingOutcomeForm } from '#lib/declarations/meeting.schema'
import type { RoomView } from '#lib/declarations/room.view'
import { Both } from './both'
import type { Problem } from './use-finish'

/** Sign, not wished, not today: said without pressure, and what it means. */
export const RoomEnding = ({
  view,
  pending,
  problem,
  onSign,
  give,
}: {
  view: RoomView
  pending: boolean
  problem: Problem | null
  onSign: () => void
  give: (end: MeetingOutcomeForm) => void
}) => {
  const { own, norwegian } = view.words
  return (
    <div className="ff-room-ending">
      <div role="alert">
        {problem && (
          <p className="ff-room-problem">
            <Both {...problem} />
          </p>
        )}
      </div>
      <button
        type="button"
        className="ff-room-button ff-room-primary"
        aria-disabled={pending}
        onClick={onSign}
      >
        <Both own={own.sign} norwegian={norwegian.sign} />
      </button>
      <div className="ff-room-actions">
        <button
          type="button"
          className="ff-room-button ff-room-quiet"
          onClick={() => give({ outcome: 'REFUSED' })}
        >
          <Both own={own.refuse} norwegian={norwegian.refuse} />
        </button>
        <button
          type="button"
          className="ff-room-button ff-room-quiet"
          onClick={() => give({ outcome: 'POSTPONED', postponedReason: 'OTHER' })}
        >
          <Both own={own.notToday} norwegian={norwegian.notToday} />
        </button>
      </div>
      <p className="ff-room-pair ff-room-notice">
        <Both own={own.noEffect} norwegian={norwegian.noEffect} />
      </p>
    </div>
  )
}
