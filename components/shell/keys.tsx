'use client'

import { useEffect, useRef, useState } from 'react'
import { shellTexts } from '#lib/i18n/texts/shell'
import { Button } from '../ui/button'
import { Kbd } from '../ui/kbd'
import { useSay } from './language'

/** Where this browser remembers that single keys are off (WCAG 2.1.4). */
export const KEYS_STORE = 'fotfeste-keys'

const HELP = 'fotfeste:keys-help'
const PAUSE_BETWEEN_KEYS = 1200

export const openKeysHelp = () => window.dispatchEvent(new Event(HELP))

const inField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input, select, textarea, [contenteditable], [role="textbox"]')

const pressed = (event: KeyboardEvent) =>
  event.ctrlKey || event.metaKey ? `Control+${event.key}` : event.key

const isVisible = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true })

const owner = (key: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)].find(isVisible)

/** Whether the key was one of ours. Single keys count only outside fields, and only when they are on. */
const act = (event: KeyboardEvent, before: string): boolean => {
  const key = pressed(event)
  const single = !key.startsWith('Control+')
  if (event.altKey || (single && (inField(event.target) || localStorage.getItem(KEYS_STORE) === 'off')))
    return false

  if (key === '?') {
    const focused = document.activeElement
    if (focused instanceof HTMLElement && focused.matches('[data-why]')) focused.click()
    else openKeysHelp()
    return true
  }
  const target = owner(before ? `${before} ${key}` : key) ?? owner(key)
  target?.click()
  return target !== undefined
}

type Known = { key: string; words: string }

const wordsOf = (element: HTMLElement) =>
  element.title ||
  element.querySelector(':scope > span:not([aria-hidden])')?.textContent ||
  element.textContent

const knownKeys = (): readonly Known[] =>
  [...document.querySelectorAll<HTMLElement>('[data-key]')].map((element) => ({
    key: element.dataset.key ?? '',
    words: element.dataset.keyLabel ?? wordsOf(element),
  }))

/**
 * Listens for keys. Anything with `data-key` ("n", "/", "g d", "Control+s") is pressed by that key; the list
 * that `?` shows is read from the page itself, so it is never wrong.
 */
export const Keys = () => {
  const say = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  const [known, setKnown] = useState<readonly Known[]>([])

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
    const onHelp = () => {
      setKnown(knownKeys())
      dialog.current?.showModal()
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener(HELP, onHelp)
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('keydown', onKey)
      window.removeEventListener(HELP, onHelp)
    }
  }, [])

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

const KeyList = ({ keys }: { keys: readonly Known[] }) => (
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
