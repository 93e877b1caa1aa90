'use client'

import { useEffect, useState } from 'react'
import type { RoomView } from '#lib/declarations/room.view'
import { Arms } from '../../shell/arms'
import { ThemeIcon } from '../../ui/icons'
import { useOwnLanguage } from './both'

const SIZES: readonly number[] = [1, 1.2, 1.45]

/** Larger text and stronger contrast, for this person at this table. */
export type Sight = { readonly size: number; readonly contrast: boolean }

/** A voice of the browser in the language, or null. */
const useVoice = (tag: string): SpeechSynthesisVoice | null => {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null)
  useEffect(() => {
    const synthesis = window.speechSynthesis
    if (!synthesis) return
    const find = () =>
      setVoice(synthesis.getVoices().find(({ lang }) => lang.split(/[-_]/)[0] === tag) ?? null)
    find()
    synthesis.addEventListener('voiceschanged', find)
    return () => {
      synthesis.removeEventListener('voiceschanged', find)
      synthesis.cancel()
    }
  }, [tag])
  return voice
}

const ReadAloud = ({ view, text }: { view: RoomView; text: string }) => {
  const { tag } = useOwnLanguage()
  const voice = useVoice(view.kind === 'CONTRACT' ? 'nb' : tag)
  const [reading, setReading] = useState(false)
  if (!voice) return null
  const toggle = () => {
    window.speechSynthesis.cancel()
    if (reading) return setReading(false)
    const spoken = new SpeechSynthesisUtterance(text)
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.onend = () => setReading(false)
    window.speechSynthesis.speak(spoken)
    setReading(true)
  }
  return (
    <button type="button" className="ff-room-tool" aria-pressed={reading} onClick={toggle} lang={tag}>
      {reading ? view.words.own.stopReading : view.words.own.readAloud}
    </button>
  )
}

/** Whose document this is, and the tools for reading it. */
export const RoomBar = ({
  view,
  text,
  sight,
  setSight,
}: {
  view: RoomView
  /** What is read aloud. */
  text: string
  sight: Sight
  setSight: (sight: Sight) => void
}) => {
  const { tag } = useOwnLanguage()
  const { own, norwegian } = view.words
  const larger = SIZES[(SIZES.indexOf(sight.size) + 1) % SIZES.length] ?? 1
  const both = (words: string, plain: string) => (words === plain ? words : `${words} – ${plain}`)
  return (
    <header className="ff-room-bar">
      <span className="ff-room-arms">
        <Arms />
        <span className="ff-room-stack">
          {view.ownMunicipality && (
            <b lang={tag} dir="auto">
              {view.ownMunicipality}
            </b>
          )}
          <b lang="nb">{view.municipality} kommune</b>
        </span>
      </span>
      <span className="ff-room-tools">
        <ReadAloud view={view} text={text} />
        <button
          type="button"
          className="ff-room-tool"
          lang={tag}
          aria-label={both(own.textSize, norwegian.textSize)}
          onClick={() => setSight({ ...sight, size: larger })}
        >
          <span aria-hidden="true" dir="ltr">
            A+
          </span>
        </button>
        <button
          type="button"
          className="ff-room-tool"
          lang={tag}
          aria-label={both(own.contrast, norwegian.contrast)}
          aria-pressed={sight.contrast}
          onClick={() => setSight({ ...sight, contrast: !sight.contrast })}
        >
          <ThemeIcon size={24} />
        </button>
      </span>
    </header>
  )
}
