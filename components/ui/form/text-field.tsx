'use client'

import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes } from 'react'
import { useFormContext } from 'react-hook-form'
import { classNames } from '../class-names'
import { Field, type FieldProps, useField } from './field'

/** One line of text. Numbers too: `inputMode="decimal"`, never a spinning number box. */
export const TextField = ({
  short = false,
  inputMode,
  autoComplete = 'off',
  ...props
}: FieldProps & {
  /** For dates, hours, sums and codes. */
  short?: boolean
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  autoComplete?: HTMLInputAutoCompleteAttribute
}) => {
  const { register } = useFormContext()
  const { aria, message } = useField(props)
  return (
    <Field {...props} message={message}>
      <input
        type="text"
        className={classNames('ff-input', short && 'ff-input-short')}
        inputMode={inputMode}
        autoComplete={autoComplete}
        {...register(props.name)}
        {...aria}
      />
    </Field>
  )
}

/** Several lines of text. */
export const TextArea = ({ rows = 4, ...props }: FieldProps & { rows?: number }) => {
  const { register } = useFormContext()
  const { aria, message } = useField(props)
  return (
    <Field {...props} message={message}>
      <textarea className="ff-input" rows={rows} {...register(props.name)} {...aria} />
    </Field>
  )
}
