'use client'

import { useRouter } from 'next/navigation'
import { useId, useRef, useState } from 'react'
import type { FormResult } from '#lib/i18n/form-result'
import { fromMessage } from '#lib/i18n/message'
import type { Text } from '#lib/i18n/text'
import { settingsTexts as t } from '#lib/i18n/texts/settings'
import type { SetArmsInput } from '#lib/settings/set-arms.schema'
import type { Arms as Drawing } from '#lib/values/arms'
import { Arms } from '../shell/arms'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { LocalAlert } from '../ui/local-alert'

type Said = { readonly text: Text; readonly good: boolean }

const answerOf = (result: FormResult, done: Text): Said => {
  if (result.ok) return { text: done, good: true }
  if ('refusal' in result) return { text: result.refusal, good: false }
  const [words = t.changed] = Object.values(result.errors)
  return { text: typeof words === 'string' ? fromMessage(words) : words, good: false }
}

/** The arms on documents and screens: what they are now, a file with new ones, and a way to be without. */
export const ArmsForm = ({
  arms,
  version,
  put,
}: {
  arms: Drawing | undefined
  version: number
  put: (input: SetArmsInput) => Promise<FormResult>
}) => {
  const say = useSay()
  const id = useId()
  const router = useRouter()
  const file = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [pending, setPending] = useState(false)

  const send = async (svg: string, done: Text) => {
    setPending(true)
    setSaid(answerOf(await put({ svg, version }), done))
    setPending(false)
    if (file.current) file.current.value = ''
    router.refresh()
  }
  const choose = async (chosen: File | undefined) => {
    if (chosen) await send(await chosen.text(), t.armsSaved)
  }
  return (
    <div className="ff-stack">
      {arms ? (
        <figure className="ff-arms-now">
          <Arms arms={arms} height={72} />
          <figcaption className="ff-small ff-sub">{say(t.armsNow)}</figcaption>
        </figure>
      ) : (
        <p className="ff-small ff-sub">{say(t.armsNone)}</p>
      )}
      <div className="ff-field">
        <label className="ff-label" htmlFor={id}>
          {say(t.armsFile)}
        </label>
        <span className="ff-small ff-sub" id={`${id}-hint`}>
          {say(t.armsHint)}
        </span>
        <input
          id={id}
          ref={file}
          type="file"
          accept=".svg,image/svg+xml"
          aria-describedby={`${id}-hint`}
          disabled={pending}
          onChange={({ target }) => choose(target.files?.[0])}
        />
      </div>
      {said && (
        <LocalAlert tone={said.good ? 'success' : 'danger'} live>
          {say(said.text)}
        </LocalAlert>
      )}
      {arms && (
        <div>
          <Button disabled={pending} onClick={() => send('', t.armsRemoved)}>
            {say(t.armsRemove)}
          </Button>
        </div>
      )}
    </div>
  )
}
