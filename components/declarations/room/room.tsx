'use client'

import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react'
import type { RoomView } from '#lib/declarations/room.view'
import { Both, type OwnLanguage, OwnLanguageProvider } from './both'
import { RoomBar, type Sight } from './room-bar'
import { RoomDone } from './room-done'
import { RoomEnding } from './room-ending'
import { RoomFoot } from './room-foot'
import { RoomPause } from './room-pause'
import { RoomProgress } from './room-progress'
import { RoomAnswers, RoomNavigation, RoomSheet } from './room-reading'
import { RoomSigning } from './room-signing'
import { type Place, useRoomState } from './room-state'
import { type Finish, signedWith, useFinish } from './use-finish'

/** A new step begins at its top, for the eye and for those who listen. */
const TopOfStep = ({ main }: { main: RefObject<HTMLElement | null> }) => {
  useEffect(() => {
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [main])
  return null
}

const spokenText = ({ points }: RoomView, { at, all }: Place) =>
  (all ? points : points.slice(at, at + 1)).map(({ own }) => `${own.intro} ${own.text}`).join('\n')

/** The locked view: one agreement, in the participant's language, from the first point to the signature. */
export const Room = ({ view, own, finish }: { view: RoomView; own: OwnLanguage; finish: Finish }) => {
  const { state, setState, restored, forget } = useRoomState(view.roomId)
  const [sight, setSight] = useState<Sight>({ size: 1, contrast: false })
  const { pending, problem, done, send, again } = useFinish(view, state, finish, forget)
  const main = useRef<HTMLElement>(null)
  const { place, answers, signature } = state
  const { at, all, signing, paused } = place

  const go = (change: Partial<Place>) => setState((now) => ({ ...now, place: { ...now.place, ...change } }))
  const next = () => (at + 1 < view.points.length ? go({ at: at + 1 }) : go({ signing: true, all: false }))
  const onward = () => (all ? go({ signing: true, all: false }) : next())
  const back = () => (signing ? go({ signing: false }) : go({ at: at - 1 }))

  const answer = (given: 'UNDERSTOOD' | 'NEEDS_EXPLANATION') => {
    const asked = all ? view.points : view.points.slice(at, at + 1)
    const added = Object.fromEntries(asked.map(({ key }) => [key, given]))
    setState((now) => ({ ...now, answers: { ...now.answers, ...added } }))
    if (given === 'UNDERSTOOD') onward()
  }

  const point = view.points[at]
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
          <TopOfStep key={`${at} ${all} ${signing} ${done}`} main={main} />
          {done && <RoomDone view={view} />}
          {!done && paused && <RoomPause view={view} onContinue={() => go({ paused: false })} />}
          {!done && !paused && (
            <>
              <RoomProgress view={view} at={at} signing={signing} />
              {signing ? (
                <>
                  <RoomSigning
                    view={view}
                    signature={signature}
                    set={(changed) => {
                      again()
                      setState((now) => ({ ...now, signature: changed }))
                    }}
                  />
                  <RoomEnding
                    view={view}
                    pending={pending}
                    problem={problem}
                    onSign={() => void send(signedWith(signature))}
                    send={send}
                  />
                </>
              ) : (
                <>
                  <h1 className="ff-hidden">
                    <Both own={view.title.own} norwegian={view.title.norwegian} />
                  </h1>
                  <RoomSheet view={view} points={all || !point ? view.points : [point]} />
                  <RoomAnswers view={view} answer={point && answers[point.key]} onAnswer={answer} />
                </>
              )}
              <RoomNavigation
                view={view}
                all={all}
                onBack={at > 0 || signing ? back : null}
                onNext={signing ? null : onward}
                onAll={() => go({ all: !all, signing: false })}
                onPause={() => go({ paused: true })}
              />
            </>
          )}
        </main>
        <RoomFoot view={view} />
      </div>
    </OwnLanguageProvider>
  )
}
