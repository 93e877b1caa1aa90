'use client'

import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react'
import type { ReadingProgress, RoomView } from '#lib/declarations/room.view'
import { Both, type OwnLanguage, OwnLanguageProvider } from './both'
import { RoomBar, type Sight } from './room-bar'
import { RoomDone } from './room-done'
import { RoomEnding } from './room-ending'
import { RoomFacts } from './room-facts'
import { RoomFoot } from './room-foot'
import { RoomPause } from './room-pause'
import { RoomProgress } from './room-progress'
import { RoomAnswers, RoomNavigation, RoomSheet } from './room-reading'
import { RoomSigning } from './room-signing'
import { type Place, useRoomState } from './room-state'
import { RoomWaiting } from './room-waiting'
import { signedWith, useFinish } from './use-finish'
import { useSteps } from './use-steps'

/** A new step begins at its top, for the eye and for those who listen. */
const TopOfStep = ({ main }: { main: RefObject<HTMLElement | null> }) => {
  useEffect(() => {
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [main])
  return null
}

const spokenText = ({ points, facts: filled }: RoomView, { at, all, facts }: Place) =>
  facts
    ? filled.map(({ own }) => own).join('\n')
    : (all ? points : points.slice(at, at + 1)).map(({ own }) => `${own.intro} ${own.text}`).join('\n')

type Props = {
  view: RoomView
  own: OwnLanguage
  /** Keeps where the reading is, so that it can go on here or on another device. */
  rest: (progress: ReadingProgress) => Promise<unknown>
}

/** The facts, one point, or all of them. */
const Reading = ({ view, place: { facts, all, at } }: { view: RoomView; place: Place }) => {
  const point = view.points[at]
  if (facts) return <RoomFacts view={view} />
  return (
    <>
      <h1 className="ff-hidden">
        <Both own={view.title.own} norwegian={view.title.norwegian} />
      </h1>
      <RoomSheet view={view} points={all || !point ? view.points : [point]} />
    </>
  )
}

/** The locked view: one agreement, in the participant's language, from the first point to the signature. */
export const Room = ({ view, own, rest }: Props) => {
  const kept = useRoomState(view.roomId, view.progress)
  const { state, setState, restored } = kept
  const [sight, setSight] = useState<Sight>({ size: 1, contrast: false })
  const { pending, offline, problem, done, give, mend } = useFinish(view, kept)
  const steps = useSteps(view, kept, rest)
  const main = useRef<HTMLElement>(null)
  const { place, signature } = state
  const { facts, at, all, signing, paused } = place

  const waiting = pending && offline && !done
  const reading = !done && !waiting && !paused
  return (
    <OwnLanguageProvider value={own}>
      <div
        className="ff-room"
        data-script={own.tag}
        data-contrast={sight.contrast || undefined}
        style={{ '--ff-room-size': sight.size } as CSSProperties}
        dir={own.dir}
      >
        <RoomBar view={view} text={spokenText(view, place)} sight={sight} setSight={setSight} />
        <main ref={main} tabIndex={-1} className="ff-room-main" aria-busy={!restored}>
          <TopOfStep key={`${facts} ${at} ${all} ${signing} ${done} ${waiting}`} main={main} />
          {done && <RoomDone words={view.words} />}
          {waiting && <RoomWaiting words={view.words} />}
          {!done && !waiting && paused && (
            <RoomPause view={view} onContinue={() => steps.go({ paused: false })} />
          )}
          {reading && (
            <>
              <RoomProgress view={view} at={facts ? null : at} signing={signing} />
              {signing ? (
                <>
                  <RoomSigning
                    view={view}
                    signature={signature}
                    set={(changed) => {
                      mend()
                      setState((now) => ({ ...now, signature: changed }))
                    }}
                  />
                  <RoomEnding
                    view={view}
                    pending={pending}
                    problem={problem}
                    onSign={() => give(signedWith(signature))}
                    give={give}
                  />
                </>
              ) : (
                <>
                  <Reading view={view} place={place} />
                  <RoomAnswers view={view} answer={steps.answered} onAnswer={steps.answer} />
                </>
              )}
              <RoomNavigation
                view={view}
                all={all}
                onBack={steps.onBack}
                onNext={steps.onNext}
                onAll={() => steps.go({ all: !all, facts: false, signing: false })}
                onPause={steps.onPause}
              />
            </>
          )}
        </main>
        <RoomFoot view={view} />
      </div>
    </OwnLanguageProvider>
  )
}
