'use client'

import { useEffect, useId, useState } from 'react'
import type { Text } from '#lib/i18n/text'
import { useSay } from './language'

/** A few ways to have it, one chosen; takes effect at once. `stored` is a key of this browser's own memory. */
export const Choice = ({
  title,
  options,
  chosen,
  stored,
  onChoose,
}: {
  title: Text
  options: readonly { value: string; label: Text }[]
  chosen: string
  stored?: string
  onChoose: (value: string) => void | Promise<void>
}) => {
  const say = useSay()
  const name = useId()
  const [value, setValue] = useState(chosen)

  useEffect(() => {
    const own = stored && localStorage.getItem(stored)
    if (own) setValue(own)
  }, [stored])

  return (
    <fieldset>
      <legend>{say(title)}</legend>
      {options.map((option) => (
        <label key={option.value} className="ff-choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              setValue(option.value)
              void onChoose(option.value)
            }}
          />
          {say(option.label)}
        </label>
      ))}
    </fieldset>
  )
}
