'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { fromMessage } from '#lib/i18n/message'
import { roomTexts as t } from '#lib/i18n/texts/room'
import { useSay } from '../shell/language'
import { LocalAlert } from '../ui/local-alert'
import type { Answer } from './room/deliver'
import { deliverKept } from './room/deliver-kept'

const reasonOf = (answer: Exclude<Answer, { ok: true }>) =>
  'refusal' in answer ? answer.refusal : fromMessage(String(Object.values(answer.errors)[0] ?? ''))

/** What was given on this device without a network is handed in before the device is used for another. */
export const KeptDelivery = () => {
  const say = useSay()
  const router = useRouter()
  const [answers, setAnswers] = useState<readonly Answer[]>([])
  useEffect(() => {
    const hand = async () => {
      const heard = await deliverKept(null)
      if (heard.length === 0) return
      setAnswers(heard)
      router.refresh()
    }
    void hand()
  }, [router])
  return answers.map((answer, at) => {
    const key = `${answer.code ?? 'ok'}-${at}`
    return answer.ok ? (
      <LocalAlert key={key} tone="success" live>
        {say(t.deliveredNow)}
      </LocalAlert>
    ) : (
      <LocalAlert key={key} tone="warning" title={say(t.refusedNow)} live>
        {say(reasonOf(answer))} {answer.kept && say(t.kept)}
      </LocalAlert>
    )
  })
}
