'use client'

import { useEffect, useState } from 'react'
import type { ClosedRoom } from '#lib/declarations/room.view'
import { roomTexts } from '#lib/i18n/texts/room'
import { useSay } from '../../shell/language'
import { Both, type OwnLanguage, OwnLanguageProvider } from './both'
import { closedWord } from './closed-words'
import { deliverKept } from './deliver-kept'
import { forgetPage, sweepDevice } from './device-vault'
import { RoomDone } from './room-done'
import { isGiven } from './room-state'

/** Nothing more is shown: why, in the participant's language. What was given here in time is handed in first. */
export const RoomClosed = ({ view: { closed, words }, own }: { view: ClosedRoom; own: OwnLanguage }) => {
  const say = useSay()
  const [done, setDone] = useState(false)
  useEffect(() => {
    const clear = async () => {
      const answers = await deliverKept(null)
      setDone(answers.some(({ ok }) => ok))
      await sweepDevice((_name, value) => isGiven(value))
      await forgetPage()
    }
    void clear()
  }, [])
  const word = closedWord(closed)
  return (
    <OwnLanguageProvider value={own}>
      <div className="ff-room" data-script={own.tag} dir={own.dir}>
        <main className="ff-room-main">
          {done ? (
            <RoomDone words={words} />
          ) : (
            <section className="ff-room-sheet ff-room-end">
              <h1 className="ff-room-stack">
                <Both own={words.own[word]} norwegian={words.norwegian[word]} />
              </h1>
              <p className="ff-room-stack">
                <Both own={words.own.handBack} norwegian={words.norwegian.handBack} />
              </p>
            </section>
          )}
        </main>
        <footer className="ff-room-foot" dir="ltr" lang="nb">
          <a href="/logg-inn">{say(roomTexts.staffSignIn)}</a>
        </footer>
      </div>
    </OwnLanguageProvider>
  )
}
