'use client'

import { useState } from 'react'
import type { FormResult } from '#lib/i18n/form-result'
import type { Text } from '#lib/i18n/text'
import { declarationTexts as t } from '#lib/i18n/texts/declarations'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'

/** The QR code as one path in a square of `size` modules. */
export type OfferedCopy = { readonly size: number; readonly path: string }

/** A copy for the participant's own phone: shown when asked for, gone when the page is left. */
export const CopyOffer = ({ offer }: { offer: () => Promise<FormResult<OfferedCopy>> }) => {
  const say = useSay()
  const [code, setCode] = useState<OfferedCopy | null>(null)
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
          <svg
            role="img"
            aria-label={say(t.copyCode)}
            className="ff-qr"
            viewBox={`0 0 ${code.size} ${code.size}`}
          >
            <path d={code.path} />
          </svg>
        </>
      ) : (
        <Button onClick={() => void ask()}>{say(t.copyOffer)}</Button>
      )}
    </div>
  )
}
