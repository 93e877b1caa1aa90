'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormResult, Refusal } from '#lib/i18n/form-result'
import { formTexts } from '#lib/i18n/texts/forms'

const refusalOf = (answer: FormResult): Refusal | null => {
  if (answer.ok) return null
  return 'refusal' in answer ? { text: answer.refusal, link: answer.link } : { text: formTexts.checkField }
}

/**
 * Runs server actions of buttons, one at a time, and keeps the words of the last refusal. The page is read anew
 * when one has worked; with `always` after a refusal too, where that may come of something others did.
 */
export const useCommand = (refresh: 'when-done' | 'always') => {
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const run = async (command: () => Promise<FormResult>) => {
    if (pending) return
    setPending(true)
    try {
      const answer = await command()
      setRefusal(refusalOf(answer))
      if (answer.ok || refresh === 'always') router.refresh()
    } catch {
      setRefusal({ text: formTexts.failed })
    } finally {
      setPending(false)
    }
  }
  return { pending, refusal, run }
}
