'use client'

import { useEffect, useReducer, useRef, useState } from 'react'
import type { RegisterView, SessionPlace } from '#lib/attendance/register.view'
import { sessionHref } from '#lib/attendance/register.view'
import { edit, hasChanges, type Kept, marksOf, startEditing } from '#lib/attendance/register-edit.view'
import type { Text } from '#lib/i18n/text'
import type { SaveRegister } from './register-types'
import { useRegisterKeys } from './use-register-keys'

type Status = {
  readonly saving: boolean
  readonly offline: boolean
  readonly restored: boolean
  readonly saved: boolean
  readonly refusal: Text | null
  readonly stale: { readonly by: string; readonly at: string } | null
}

const CALM: Status = {
  saving: false,
  offline: false,
  restored: false,
  saved: false,
  refusal: null,
  stale: null,
}

const storeKey = (place: SessionPlace) => `fotfeste-register ${sessionHref(place)}`

/** What was marked here and never reached the server. Ids and codes only, and only until it is saved. */
const keptFor = (view: RegisterView): Kept | null => {
  const text = localStorage.getItem(storeKey(view))
  return text === null ? null : (JSON.parse(text) as Kept)
}

/** The register of one session: its marks, the keys, and saving that loses nothing and never saves twice. */
export const useRegister = (view: RegisterView, save: SaveRegister) => {
  const [state, dispatch] = useReducer(edit, view.rows, startEditing)
  const [version, setVersion] = useState(view.version)
  const [status, setStatus] = useState<Status>(CALM)
  const [open, setOpen] = useState<string | null>(null)
  const body = useRef<HTMLDivElement>(null)
  const { quarters, rows, locked } = view
  const editable = locked === null
  const changed = hasChanges(state)

  useEffect(() => {
    const kept = keptFor(view)
    if (!kept) return
    dispatch({ type: 'resume', kept, theirs: marksOf(view.rows), by: view.saved?.by ?? '' })
    setStatus((now) => ({ ...now, restored: true }))
  }, [view])

  useEffect(() => {
    if (changed)
      localStorage.setItem(storeKey(view), JSON.stringify({ marks: state.marks, base: state.base }))
    else localStorage.removeItem(storeKey(view))
  }, [changed, state.marks, state.base, view])

  const go = (at: number) => {
    const to = Math.min(Math.max(at, 0), rows.length - 1)
    dispatch({ type: 'go', at: to })
    const row = body.current?.querySelectorAll<HTMLElement>('[data-register-row]')[to]
    row?.querySelector<HTMLElement>('button')?.focus()
  }

  const current = rows[state.at]
  const currentId = current && current.decided === null ? current.participantId : null

  useRegisterKeys(
    {
      mark: (code) => {
        if (currentId) dispatch({ type: 'mark', id: currentId, code, quarters })
        if (code !== 'LATE' && code !== 'PRESENT') go(state.at + 1)
      },
      lengthen: (by) => currentId && dispatch({ type: 'lengthen', id: currentId, by, quarters }),
      undo: () => dispatch({ type: 'undo' }),
      move: (by) => go(state.at + by),
      goTo: (number) => go(number - 1),
    },
    editable,
  )

  const send = async (): Promise<boolean> => {
    setStatus({ ...CALM, saving: true })
    const { groupId, date, startMinute } = view
    const marks = Object.entries(state.marks).map(([participantId, mark]) => ({ participantId, ...mark }))
    try {
      const answer = await save({ groupId, date, startMinute, version, marks })
      if (answer.ok) {
        setVersion(answer.version)
        dispatch({ type: 'saved' })
        setStatus({ ...CALM, saved: true })
        return true
      }
      if ('refusal' in answer) {
        setStatus({ ...CALM, refusal: answer.refusal })
        return false
      }
      setVersion(answer.theirs.version)
      dispatch({ type: 'merge', theirs: marksOf(answer.theirs.rows), by: answer.by })
      setStatus({ ...CALM, stale: { by: answer.by, at: answer.at } })
    } catch {
      setStatus({ ...CALM, offline: true })
    }
    return false
  }

  const again = useRef(send)
  again.current = send
  useEffect(() => {
    if (!status.offline) return
    const retry = () => void again.current()
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [status.offline])

  return { state, dispatch, status, open, setOpen, body, editable, changed, version, go, send }
}

export type RegisterControl = ReturnType<typeof useRegister>
