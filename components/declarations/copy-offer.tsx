'use client'

import { useState } from 'react'
import type { FormResult } from '#lib/i18n/form-result'
import type { Text } from '#lib/i18n/text'
import { declarationTexts as t } from '#lib/i18n/texts/declarations'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { Qr } from '../ui/qr'
import type { QrDrawing } from '../ui/qr-drawing'

/** A copy for the participant's own phone: shown when asked for, gone when the page is left. */
export const CopyOffer = ({ offer }: { offer: () => Promise<FormResult<QrDrawing>> }) => {
  const say = useSay()
  const [code, setCode] = useState<QrDrawing | null>(null)
  const [problem, setProblem] = useState<Text | null>(null)
  const ask = async () => {
    const answer = await offer()
    if (answer.ok) setCode(answer.value)
    else if ('refusal' in answer) setProblem(answer.refusal)
  }
  return (
    <div className="ff-stack" aria-live="polite">
      {problem && <p>{say(problem)}</p>}
      {code ? (
        <>
          <p className="ff-sub">{say(t.copyLead)}</p>
          <Qr drawing={code} label={say(t.copyCode)} />
        </>
      ) : (
        <Button onClick={() => void ask()}>{say(t.copyOffer)}</Button>
      )}
    </div>
  )
}
