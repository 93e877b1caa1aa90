'use client'

import type { RoomView } from '#lib/declarations/room.view'
import { Both, useOwnLanguage } from './both'

/** What is filled in on the document, as the document says it: the first thing that is looked at. */
export const RoomFacts = ({ view }: { view: RoomView }) => {
  const { alone } = useOwnLanguage()
  const { own, norwegian } = view.words
  return (
    <section className="ff-room-sheet">
      <h1 className="ff-room-pair ff-room-title">
        <Both own={own.stepFacts} norwegian={norwegian.stepFacts} />
      </h1>
      <ul className="ff-room-filled">
        {view.facts.map((fact) => (
          <li key={fact.norwegian} className="ff-room-stack">
            <Both {...fact} />
          </li>
        ))}
      </ul>
      {!alone && view.notice.own && (
        <p className="ff-room-pair ff-room-notice">
          <Both {...view.notice} />
        </p>
      )}
    </section>
  )
}
