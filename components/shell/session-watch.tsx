'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { signInTexts } from '#lib/i18n/texts/sign-in'
import { Button } from '../ui/button'
import { useSay } from './language'

const WARN_BEFORE = 2 * 60_000
const HANDED_OVER = 'fotfeste-handed-over'

/** The device goes to a participant: nothing of the office stays in its other windows, nor half a form in this one. */
export const leaveOffice = () => {
  sessionStorage.clear()
  localStorage.setItem(HANDED_OVER, '1') // the other windows hear of it, and nothing is kept
  localStorage.removeItem(HANDED_OVER)
}

/**
 * Warns two minutes before the session goes idle, and two minutes before its last hour is over. Any page opened
 * starts the first count anew; the second ends in a new sign-in.
 */
export const SessionWatch = ({ idleMinutes, minutesLeft }: { idleMinutes: number; minutesLeft: number }) => {
  const say = useSay()
  const path = usePathname()
  const dialog = useRef<HTMLDialogElement>(null)
  const [renewals, setRenewals] = useState(0)
  const [ending, setEnding] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path or a renewal starts the count anew
  useEffect(() => {
    const timer = setTimeout(() => dialog.current?.showModal(), idleMinutes * 60_000 - WARN_BEFORE)
    return () => clearTimeout(timer)
  }, [path, renewals, idleMinutes])

  useEffect(() => {
    const warn = () => {
      setEnding(true)
      dialog.current?.showModal()
    }
    const timer = setTimeout(warn, Math.max(0, minutesLeft * 60_000 - WARN_BEFORE))
    return () => clearTimeout(timer)
  }, [minutesLeft])

  useEffect(() => {
    const leave = ({ key }: StorageEvent) => key === HANDED_OVER && window.location.replace('/logg-inn')
    window.addEventListener('storage', leave)
    return () => window.removeEventListener('storage', leave)
  }, [])

  const stay = async () => {
    if (ending) return window.location.assign('/logg-inn?igjen=1')
    const { ok } = await fetch('/api/session', { method: 'POST' })
    if (!ok) return window.location.assign('/logg-inn')
    dialog.current?.close()
    setRenewals((count) => count + 1)
  }

  return (
    <dialog ref={dialog} className="ff-dialog" aria-labelledby="soon-out">
      <h2 id="soon-out">{say(signInTexts.soonOut)}</h2>
      <p>{say(ending ? signInTexts.soonEndsLead : signInTexts.soonOutLead)}</p>
      <Button variant="primary" onClick={stay}>
        {say(ending ? signInTexts.againTitle : signInTexts.stay)}
      </Button>
    </dialog>
  )
}
