'use client'

import type { ReadingProgress, RoomPoint, RoomView } from '#lib/declarations/room.view'

import { ArrowLeftIcon, ArrowRightIcon, PauseIcon } from '../../ui/icons'
import { Both, useOwnLanguage } from './both'

type Answer = ReadingProgress['answers'][string]

const Side = ({ point, own }: { point: RoomPoint; own: boolean }) => {
  const { tag, dir } = useOwnLanguage()
  const { intro, text } = own ? point.own : point.norwegian
  return (
    <div
      className={own ? 'ff-room-text ff-room-own' : 'ff-room-text ff-room-norwegian'}
      lang={own ? tag : 'nb'}
      dir={own ? dir : 'ltr'}
    >
      <h2>{intro}</h2>
      <p>{text}</p>
    </div>
  )
}

const Notices = ({ view }: { view: RoomView }) => {
  const { alone } = useOwnLanguage()
  if (alone) return null
  return (
    <div className="ff-room-pair ff-room-notice">
      <Both
        own={[view.notice.own, view.draft?.own].filter(Boolean).join(' ')}
        norwegian={[view.notice.norwegian, view.draft?.norwegian].filter(Boolean).join(' ')}
      />
    </div>
  )
}

/** The text on a sheet: one point, or all of them. What is in Norwegian only stands once. */
export const RoomSheet = ({ view, points }: { view: RoomView; points: readonly RoomPoint[] }) => {
  const { alone } = useOwnLanguage()
  return (
    <section className="ff-room-sheet">
      {points.map((point) => {
        const once = alone || point.own.text === point.norwegian.text
        return (
          <div key={point.key} className={once ? 'ff-room-columns ff-room-alone' : 'ff-room-columns'}>
            {(alone || !once) && <Side point={point} own />}
            {!alone && <Side point={point} own={false} />}
          </div>
        )
      })}
      <Notices view={view} />
    </section>
  )
}

/** Understood, or wants it explained: recorded, and never needed to go on. */
export const RoomAnswers = ({
  view,
  answer,
  onAnswer,
}: {
  view: RoomView
  answer: Answer | undefined
  onAnswer: (answer: Answer) => void
}) => {
  const { own, norwegian } = view.words
  return (
    <div className="ff-room-actions">
      <button type="button" className="ff-room-button ff-room-primary" onClick={() => onAnswer('UNDERSTOOD')}>
        <Both own={own.understood} norwegian={norwegian.understood} />
      </button>
      <button
        type="button"
        className="ff-room-button"
        aria-pressed={answer === 'NEEDS_EXPLANATION'}
        onClick={() => onAnswer('NEEDS_EXPLANATION')}
      >
        <Both own={own.needExplanation} norwegian={norwegian.needExplanation} />
      </button>
    </div>
  )
}

/** Back, on, all points at once, and a pause. */
export const RoomNavigation = ({
  view,
  all,
  onBack,
  onNext,
  onAll,
  onPause,
}: {
  view: RoomView
  all: boolean
  /** Left out on the first point. */
  onBack: (() => void) | null
  /** Left out on the last step. */
  onNext: (() => void) | null
  onAll: () => void
  onPause: () => void
}) => {
  const { own, norwegian } = view.words
  const { dir } = useOwnLanguage()
  const [Before, After] = dir === 'rtl' ? [ArrowRightIcon, ArrowLeftIcon] : [ArrowLeftIcon, ArrowRightIcon]
  return (
    <nav className="ff-room-nav" aria-label={norwegian.stepRead}>
      {onBack && (
        <button type="button" onClick={onBack}>
          <Before />
          <span>
            <Both own={own.back} norwegian={norwegian.back} />
          </span>
        </button>
      )}
      <button type="button" onClick={onPause}>
        <PauseIcon />
        <span>
          <Both own={own.pause} norwegian={norwegian.pause} />
        </span>
      </button>
      <button type="button" onClick={onAll}>
        <span>
          <Both
            own={all ? own.onePoint : own.allPoints}
            norwegian={all ? norwegian.onePoint : norwegian.allPoints}
          />
        </span>
      </button>
      {onNext && (
        <button type="button" onClick={onNext}>
          <span>
            <Both own={own.next} norwegian={norwegian.next} />
          </span>
          <After />
        </button>
      )}
    </nav>
  )
}
