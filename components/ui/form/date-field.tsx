'use client'

import { useState } from 'react'
import { useController } from 'react-hook-form'
import { storedDate, typedDate } from '#lib/i18n/date-input'
import { formTexts } from '#lib/i18n/texts/forms'
import { Field, type FieldProps, useField } from './field'

/**
 * A day, typed as people write it (`17.05.2027`, `17052027`), kept as `yyyy-mm-dd`.
 * Words that are no date stay as typed, for the schema to answer.
 */
export const DateField = ({ hint = formTexts.dateHint, ...props }: FieldProps) => {
  const { field } = useController({ name: props.name })
  const { aria, message } = useField({ ...props, hint })
  const stored = String(field.value ?? '')
  const [typed, setTyped] = useState(typedDate(stored))
  const shown = storedDate(typed) === stored ? typed : typedDate(stored)
  return (
    <Field {...props} hint={hint} message={message}>
      <input
        type="text"
        className="ff-input ff-input-short"
        inputMode="numeric"
        autoComplete="off"
        name={field.name}
        ref={field.ref}
        value={shown}
        onChange={({ target }) => {
          setTyped(target.value)
          field.onChange(storedDate(target.value))
        }}
        onBlur={() => {
          setTyped(typedDate(stored))
          field.onBlur()
        }}
        {...aria}
      />
    </Field>
  )
}
