'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormResult } from '#lib/i18n/form-result'
import { useSay } from '../shell/language'
import { Button } from './button'

/** A small action beside a row: pressed once, it says what was refused, or shows the page anew. */
export const PostButton = ({
  action,
  about,
  children,
}: {
  /** A server action with its arguments bound. */
  action: () => Promise<FormResult>
  /** What the action is about, for those who only listen. */
  about: string
  children: string
}) => {
  const say = useSay()
  const router = useRouter()
  const [refusal, setRefusal] = useState<string | null>(null)
  const press = async () => {
    const answer = await action()
    if (answer.ok) router.refresh()
    else setRefusal('refusal' in answer ? say(answer.refusal) : about)
  }
  return (
    <span className="ff-row">
      <Button size="xsmall" onClick={press}>
        {children}
        <span className="ff-hidden"> {about}</span>
      </Button>
      {refusal && (
        <span role="alert" className="ff-small">
          {refusal}
        </span>
      )}
    </span>
  )
}
