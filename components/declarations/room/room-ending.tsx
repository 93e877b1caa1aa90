'use client'

import { useState } from 'react'
import type { MeetingOutcomeForm } from '#lib/declarations/meeting.schema'
import type { RoomView } from '#lib/declarations/room.view'
import { Both } from './both'
import { type Problem, RoomProblem } from './room-problem'
import { RoomWhy } from './room-why'

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
  const [why, setWhy] = useState<'REFUSED' | 'POSTPONED' | null>(null)
  return (
    <div className="ff-room-ending">
      <div role="alert">{problem && <RoomProblem words={view.words} problem={problem} />}</div>
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
          aria-expanded={why === 'REFUSED'}
          onClick={() => setWhy('REFUSED')}
        >
          <Both own={own.refuse} norwegian={norwegian.refuse} />
        </button>
        <button
          type="button"
          className="ff-room-button ff-room-quiet"
          aria-expanded={why === 'POSTPONED'}
          onClick={() => setWhy('POSTPONED')}
        >
          <Both own={own.notToday} norwegian={norwegian.notToday} />
        </button>
      </div>
      {why && <RoomWhy view={view} outcome={why} give={give} />}
      <p className="ff-room-pair ff-room-notice">
        <Both own={own.noEffect} norwegian={norwegian.noEffect} />
      </p>
    </div>
  )
}
