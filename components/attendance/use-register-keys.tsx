'use client'

import { useEffect, useRef } from 'react'
import type { RegisterCode } from '#lib/attendance/codes.schema'
import { KEYS_STORE } from '../shell/key-actions'

const LETTERS: Readonly<Record<string, RegisterCode>> = {
  b: 'UNEXPLAINED',
  s: 'LATE',
  e: 'SELF_CERT',
  l: 'MEDICAL',
  k: 'SICK_CHILD',
  ' ': 'PRESENT',
}

const PAUSE_BETWEEN_DIGITS = 1200

export type RegisterCommands = {
  readonly mark: (code: RegisterCode) => void
  readonly lengthen: (by: 1 | -1) => void
  readonly undo: () => void
  readonly move: (by: 1 | -1) => void
  readonly goTo: (number: number) => void
}

/** Keys are for the register while focus is in it or nowhere; never in a field or on another control. */
const isElsewhere = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, select, textarea, button, a, dialog, [popover]') !== null &&
  target.closest('[data-register-row]') === null

const COMMANDS: Readonly<Record<string, (commands: RegisterCommands) => void>> = {
  ArrowDown: ({ move }) => move(1),
  ArrowUp: ({ move }) => move(-1),
  '+': ({ lengthen }) => lengthen(1),
  '-': ({ lengthen }) => lengthen(-1),
  z: ({ undo }) => undo(),
}

const commandOf = (key: string): ((commands: RegisterCommands) => void) | undefined => {
  const code = LETTERS[key.toLowerCase()]
  return code ? ({ mark }) => mark(code) : COMMANDS[key]
}

const isForRegister = (event: KeyboardEvent): boolean => {
  const isChord = event.ctrlKey || event.metaKey || event.altKey
  if (event.defaultPrevented || isChord || localStorage.getItem(KEYS_STORE) === 'off') return false
  return !isElsewhere(event.target) && !document.querySelector('dialog[open]')
}

/** Digits that follow each other quickly are one number; a key after `g` belongs to the menu. */
const typing = () => {
  let digits = ''
  let typedAt = 0
  let afterG = false
  return {
    belongsToMenu: (key: string): boolean => {
      const belongs = afterG
      afterG = key === 'g'
      return belongs
    },
    numberOf: (digit: string, now: number): number => {
      digits = now - typedAt < PAUSE_BETWEEN_DIGITS ? digits + digit : digit
      typedAt = now
      return Number(digits)
    },
    startNumber: () => {
      digits = ''
    },
  }
}

/**
 * The register by keyboard: arrows move, a number goes to its row, a letter marks, `+` and `−` set quarters,
 * `z` undoes.
 */
export const useRegisterKeys = (commands: RegisterCommands, active: boolean) => {
  const latest = useRef(commands)
  latest.current = commands

  useEffect(() => {
    if (!active) return
    const typed = typing()
    const onKey = (event: KeyboardEvent) => {
      const { key } = event
      if (!isForRegister(event) || typed.belongsToMenu(key)) return
      const command = commandOf(key)
      const isDigit = /^\d$/.test(key)
      if (isDigit) latest.current.goTo(typed.numberOf(key, event.timeStamp))
      else if (command) {
        typed.startNumber()
        command(latest.current)
      } else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [active])
}
