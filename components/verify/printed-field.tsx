'use client'

import { useId } from 'react'
import { formTexts } from '#lib/i18n/texts/forms'
import { verifyTexts } from '#lib/i18n/texts/verify'
import { useSay } from '../shell/language'

/** A fingerprint from paper, to compare with. Taken when the reader leaves the field. */
export const PrintedField = ({ onPrinted }: { onPrinted: (printed: string) => void }) => {
  const say = useSay()
  const id = useId()
  return (
    <div className="ff-field">
      <label className="ff-label" htmlFor={id}>
        {say(verifyTexts.printed)} ({say(formTexts.optional)})
      </label>
      <p className="ff-hint" id={`${id}-hint`}>
        {say(verifyTexts.printedHint)}
      </p>
      <input
        id={id}
        className="ff-input"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const digits = event.target.value.replace(/[^0-9a-f]/gi, '')
          if (digits.length === 0 || digits.length === 64) onPrinted(digits)
        }}
        onBlur={(event) => onPrinted(event.target.value)}
      />
    </div>
  )
}
