'use client'

import { useState } from 'react'
import type { FormResult } from '#lib/i18n/form-result'
import { participantTexts as t } from '#lib/i18n/texts/participants'
import { useSay } from '../shell/language'

type Refused = Extract<FormResult, { refusal: unknown }>

/** The masked number, and a way to see it whole: each look is written in the trail. */
export const IdentityNumber = ({
  masked,
  reveal,
}: {
  masked: string
  reveal: (() => Promise<FormResult<{ digits: string }>>) | null
}) => {
  const say = useSay()
  const [digits, setDigits] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const show = async () => {
    const answer = await reveal?.()
    if (answer?.ok) setDigits(answer.value.digits)
    else if (answer && 'refusal' in answer) setRefused(answer)
  }
  return (
    <span className="ff-nowrap">
      <bdi dir="ltr">{digits ?? masked}</bdi>{' '}
      {reveal && digits === null && (
        <button type="button" className="ff-link" onClick={show}>
          {say(t.reveal)}
          <span className="ff-hidden"> {say(t.revealFor)}</span>
        </button>
      )}
      {refused?.link && (
        <span role="alert">
          <a className="ff-link" href={refused.link.href}>
            {say(refused.link.label)}
          </a>
        </span>
      )}
    </span>
  )
}
