'use client'

import type { MeetingOutcomeForm } from '#lib/declarations/meeting.schema'
import type { RoomView } from '#lib/declarations/room.view'
import { Both } from './both'

type Reason = {
  readonly word: Extract<keyof RoomView['words']['own'], `reason${string}`>
  readonly end: MeetingOutcomeForm
}

const REASONS: Readonly<Record<'REFUSED' | 'POSTPONED', readonly Reason[]>> = {
  REFUSED: [
    { word: 'reasonUnsaid', end: { outcome: 'REFUSED', refusalCode: 'NOT_SAID' } },
    { word: 'reasonAdvice', end: { outcome: 'REFUSED', refusalCode: 'WANTS_ADVICE' } },
    { word: 'reasonDisagree', end: { outcome: 'REFUSED', refusalCode: 'DISAGREES' } },
    { word: 'reasonInterpreter', end: { outcome: 'REFUSED', refusalCode: 'INTERPRETER' } },
  ],
  POSTPONED: [
    { word: 'reasonUnsaid', end: { outcome: 'POSTPONED', postponedReason: 'OTHER' } },
    { word: 'reasonAdvice', end: { outcome: 'POSTPONED', postponedReason: 'WANTS_ADVICE' } },
    { word: 'reasonIll', end: { outcome: 'POSTPONED', postponedReason: 'ILLNESS' } },
    { word: 'reasonInterpreter', end: { outcome: 'POSTPONED', postponedReason: 'INTERPRETER_ABSENT' } },
  ],
}

/** Why, as far as one wants to say; not to say is the first choice and weighs as much. */
export const RoomWhy = ({
  view,
  outcome,
  give,
}: {
  view: RoomView
  outcome: keyof typeof REASONS
  give: (end: MeetingOutcomeForm) => void
}) => {
  const { own, norwegian } = view.words
  return (
    <fieldset className="ff-room-why">
      <legend className="ff-room-pair">
        <Both own={own.why} norwegian={norwegian.why} />
      </legend>
      {REASONS[outcome].map(({ word, end }) => (
        <button key={word} type="button" className="ff-room-button ff-room-quiet" onClick={() => give(end)}>
          <Both own={own[word]} norwegian={norwegian[word]} />
        </button>
      ))}
    </fieldset>
  )
}
