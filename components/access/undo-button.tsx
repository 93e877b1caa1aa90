'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormResult } from '#lib/i18n/form-result'
import type { Text } from '#lib/i18n/text'
import { formTexts } from '#lib/i18n/texts/forms'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'

/** Ends something in a list at once. `about` tells those who listen what. */
export const UndoButton = ({
  label,
  about,
  action,
}: {
  label: Text
  about: string
  action: () => Promise<FormResult>
}) => {
  const say = useSay()
  const router = useRouter()
  const [refusal, setRefusal] = useState<Text | null>(null)
  const press = async () => {
    const answer = await action()
    if (answer.ok) router.refresh()
    else setRefusal('refusal' in answer ? answer.refusal : formTexts.failed)
  }
  return (
    <>
      <Button size="xsmall" onClick={press}>
        {say(label)}
        <span className="ff-hidden">: {about}</span>
      </Button>
      {refusal && <p role="alert">{say(refusal)}</p>}
    </>
  )
}
