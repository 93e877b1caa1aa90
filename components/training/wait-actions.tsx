'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { FormResult } from '#lib/i18n/form-result'
import type { Text } from '#lib/i18n/text'
import { formTexts } from '#lib/i18n/texts/forms'
import { courseTexts as t } from '#lib/i18n/texts/training-forms'
import type { EndWaitInput } from '#lib/training/courses.schema'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'

/** Gives the place, or takes the person off the list. */
export const WaitActions = ({
  waitId,
  name,
  today,
  endWait,
}: {
  waitId: string
  /** Read aloud after the words of each button. */
  name: string
  today: string
  endWait: (input: EndWaitInput) => Promise<FormResult>
}) => {
  const say = useSay()
  const router = useRouter()
  const [refusal, setRefusal] = useState<Text | null>(null)
  const [pending, start] = useTransition()
  const end = (placed: boolean) =>
    start(async () => {
      const answer = await endWait({ waitId, onDate: today, placed }).catch(() => null)
      if (answer?.ok) router.refresh()
      else setRefusal(answer && 'refusal' in answer ? answer.refusal : formTexts.failed)
    })
  return (
    <span className="ff-row">
      <Button size="xsmall" onClick={() => end(true)} aria-disabled={pending}>
        {say(t.give)}
        <span className="ff-hidden"> {name}</span>
      </Button>
      <Button size="xsmall" variant="tertiary" onClick={() => end(false)} aria-disabled={pending}>
        {say(t.remove)}
        <span className="ff-hidden"> {name}</span>
      </Button>
      {refusal && (
        <span role="alert" className="ff-small ff-tone-danger">
          {say(refusal)}
        </span>
      )}
    </span>
  )
}
