'use client'

import { useState } from 'react'
import type { FormResult } from '#lib/i18n/form-result'
import { participantTexts as t } from '#lib/i18n/texts/participants'
import { useSay } from '../shell/language'

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
  const show = async () => {
    const answer = await reveal?.()
    if (answer?.ok) setDigits(answer.value.digits)
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
    </span>
  )
}
