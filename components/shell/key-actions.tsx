'use client'

/** Where this browser remembers that single keys are off (WCAG 2.1.4). */
export const KEYS_STORE = 'fotfeste-keys'
export const KEYS_HELP = 'fotfeste:keys-help'

export const openKeysHelp = () => window.dispatchEvent(new Event(KEYS_HELP))

export const inField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input, select, textarea, [contenteditable], [role="textbox"]')

const keysAreOff = () => localStorage.getItem(KEYS_STORE) === 'off'

const pressed = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
  const name = key.length === 1 ? key.toLowerCase() : key
  return ctrlKey || metaKey ? `Control+${name}` : name
}

const elements = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]

const owner = (key: string) =>
  elements(`[data-key="${CSS.escape(key)}"]`).find((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  )

const openers = () => elements('[data-list] :is([data-open]:is(a, button), [data-open] :is(a, button))')

/** J and K walk a list (`data-list`) by what opens each item (`data-open`); Enter then opens it. */
const walk = (step: 1 | -1): boolean => {
  const all = openers()
  const focused = document.activeElement
  const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1
  const next = all[at < 0 ? 0 : at + step]
  next?.focus()
  return next !== undefined
}

const explain = (): true => {
  const focused = document.activeElement
  if (focused instanceof HTMLElement && focused.matches('[data-why]')) focused.click()
  else openKeysHelp()
  return true
}

const press = (key: string, before: string): boolean => {
  const target = owner(before ? `${before} ${key}` : key) ?? owner(key)
  target?.click()
  return target !== undefined
}

/** Whether the key was one of ours, and done. Single keys count only outside fields, and when they are on. */
export const act = (event: KeyboardEvent, before: string): boolean => {
  const key = pressed(event)
  const single = !key.startsWith('Control+')
  if (event.altKey || (single && (inField(event.target) || keysAreOff()))) return false
  if (key === '?') return explain()
  if (key === 'j' || key === 'k') return walk(key === 'j' ? 1 : -1)
  return press(key, before)
}

export type KnownKey = { key: string; words: string }

const wordsOf = (element: HTMLElement) =>
  element.title ||
  element.querySelector(':scope > span:not([aria-hidden])')?.textContent ||
  element.textContent

/** Every key of the page, with the words of what it presses; `walking` is said where there is a list. */
export const knownKeys = (walking: string): readonly KnownKey[] => [
  ...elements('[data-key]').map((element) => ({ key: element.dataset.key ?? '', words: wordsOf(element) })),
  ...(openers().length > 0 ? [{ key: 'j k', words: walking }] : []),
]
