'use client'

import type { RoomView } from '#lib/declarations/room.view'
import { PencilWritingIcon } from '../../ui/icons'
import { Both } from './both'

const pointOf = (words: string, at: number, count: number) =>
  words.replace('{n}', String(at + 1)).replace('{m}', String(count))

/** How far one has come, in both languages; the pen is the last step. */
export const RoomProgress = ({
  view,
  at,
  signing,
}: {
  view: RoomView
  /** Null before the first point: the facts. */
  at: number | null
  signing: boolean
}) => {
  const { own, norwegian } = view.words
  const { length } = view.points
  const now = at ?? -1
  return (
    <div className="ff-room-progress">
      <p className="ff-room-pair">
        {signing && <Both own={own.stepSign} norwegian={norwegian.stepSign} />}
        {!signing && at === null && <Both own={own.stepFacts} norwegian={norwegian.stepFacts} />}
        {!signing && at !== null && (
          <Both own={pointOf(own.pointOf, at, length)} norwegian={pointOf(norwegian.pointOf, at, length)} />
        )}
      </p>
      <div className="ff-room-track" aria-hidden="true">
        {view.points.map(({ key }, index) => (
          <span key={key} data-state={signing || index < now ? 'done' : index === now ? 'now' : 'later'} />
        ))}
        <i data-state={signing ? 'now' : 'later'}>
          <PencilWritingIcon />
        </i>
      </div>
    </div>
  )
}
