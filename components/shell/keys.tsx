'use client'

import { useEffect, useRef, useState } from 'react'
import { shellTexts } from '#lib/i18n/texts/shell'
import { Button } from '../ui/button'
import { Kbd } from '../ui/kbd'
import { act, inField, KEYS_HELP, type KnownKey, knownKeys } from './key-actions'
import { useSay } from './language'

const PAUSE_BETWEEN_KEYS = 1200

/** `g` waits a moment for the next key; all others act alone. */
const useKeyPresses = () => {
  useEffect(() => {
    let before = ''
    let timer = 0
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (act(event, before)) event.preventDefault()
      window.clearTimeout(timer)
      before = event.key === 'g' && !inField(event.target) ? 'g' : ''
      timer = window.setTimeout(() => {
        before = ''
      }, PAUSE_BETWEEN_KEYS)
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('keydown', onKey)
    }
  }, [])
}

/**
 * Listens for keys. Anything with `data-key` ("n", "/", "g d", "Control+s") is pressed by that key; the list
 * that `?` shows is read from the page itself, so it is never wrong.
 */
export const Keys = () => {
  const say = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  const [known, setKnown] = useState<readonly KnownKey[]>([])
  useKeyPresses()

  useEffect(() => {
    const onHelp = () => {
      setKnown(knownKeys(say(shellTexts.walkKey)))
      dialog.current?.showModal()
    }
    window.addEventListener(KEYS_HELP, onHelp)
    return () => window.removeEventListener(KEYS_HELP, onHelp)
  }, [say])

  return (
    <dialog className="ff-dialog" ref={dialog} aria-labelledby="keys-title">
      <div className="ff-stack">
        <h2 id="keys-title">{say(shellTexts.keys)}</h2>
        <p className="ff-sub">{say(shellTexts.keysHelp)}</p>
        <KeyList
          keys={[
            ...known,
            { key: '?', words: say(shellTexts.explainKey) },
            { key: 'Esc', words: say(shellTexts.closeKey) },
          ]}
        />
        <div>
          <Button onClick={() => dialog.current?.close()}>{say(shellTexts.close)}</Button>
        </div>
      </div>
    </dialog>
  )
}

const KeyList = ({ keys }: { keys: readonly KnownKey[] }) => (
  <dl className="ff-keys">
    {keys.map(({ key, words }) => (
      <div key={`${key} ${words}`} className="ff-keys-row">
        <dt>
          {key.split(' ').map((part) => (
            <Kbd key={part}>{part.replace('Control+', 'Ctrl ').toUpperCase()}</Kbd>
          ))}
          <span className="ff-hidden">{key}</span>
        </dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
)
