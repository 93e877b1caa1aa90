'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { signInTexts } from '#lib/i18n/texts/sign-in'
import { Button } from '../ui/button'
import { useSay } from './language'

const WARN_BEFORE = 2 * 60_000

/** Warns two minutes before the session goes idle. Any page opened starts the count anew. */
export const SessionWatch = ({ idleMinutes }: { idleMinutes: number }) => {
  const say = useSay()
  const path = usePathname()
  const dialog = useRef<HTMLDialogElement>(null)
  const [renewals, setRenewals] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path or a renewal starts the count anew
  useEffect(() => {
    const timer = setTimeout(() => dialog.current?.showModal(), idleMinutes * 60_000 - WARN_BEFORE)
    return () => clearTimeout(timer)
  }, [path, renewals, idleMinutes])

  const stay = async () => {
    const { ok } = await fetch('/api/session', { method: 'POST' })
    if (!ok) return window.location.assign('/logg-inn')
    dialog.current?.close()
    setRenewals((count) => count + 1)
  }

  return (
    <dialog ref={dialog} className="ff-dialog" aria-labelledby="soon-out">
      <h2 id="soon-out">{say(signInTexts.soonOut)}</h2>
      <p>{say(signInTexts.soonOutLead)}</p>
      <Button variant="primary" onClick={stay}>
        {say(signInTexts.stay)}
      </Button>
    </dialog>
  )
}
