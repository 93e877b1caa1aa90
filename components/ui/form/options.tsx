'use client'

import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Text } from '#lib/i18n/text'
import { useSay } from '../../shell/language'
import { FieldError, FieldHint, type FieldProps, LabelWords, useField } from './field'

export type Option = { value: string; label: Text; hint?: Text }

const Choice = ({
  option: { value, label, hint },
  name,
  type,
  aria,
}: {
  option: Option
  name: string
  type: 'radio' | 'checkbox'
  aria: Readonly<Record<string, unknown>>
}) => {
  const say = useSay()
  const { register } = useFormContext()
  return (
    <label className="ff-option">
      <input type={type} value={value} {...register(name)} {...aria} />
      <span>
        {say(label)}
        {hint && <small>{say(hint)}</small>}
      </span>
    </label>
  )
}

const Choices = ({
  type,
  cards = false,
  options,
  ...props
}: FieldProps & { type: 'radio' | 'checkbox'; cards?: boolean; options: readonly Option[] }) => {
  const {
    aria: { id, ...aria },
    message,
  } = useField(props)
  return (
    <fieldset className="ff-field" aria-describedby={aria['aria-describedby']}>
      <legend className="ff-label">
        <LabelWords label={props.label} optional={props.optional} />
      </legend>
      <FieldHint id={id} hint={props.hint} />
      <div className={cards ? 'ff-cards' : 'ff-options'}>
        {options.map((option, at) => (
          <Choice
            key={option.value}
            option={option}
            name={props.name}
            type={type}
            aria={at === 0 ? { id, 'aria-invalid': aria['aria-invalid'] } : {}}
          />
        ))}
      </div>
      <FieldError id={id} message={message} />
    </fieldset>
  )
}

type ChoicesProps = FieldProps & { options: readonly Option[] }

/** One of a few, all in sight. */
export const Radios = (props: ChoicesProps) => <Choices type="radio" {...props} />

/** Any of a few; the value is a list. */
export const Checkboxes = (props: ChoicesProps) => <Choices type="checkbox" {...props} />

/** Yes or no; the value is a boolean. */
export const Checkbox = ({ name, label, hint }: FieldProps) => {
  const say = useSay()
  const { register } = useFormContext()
  const { aria, message } = useField({ name, label, hint })
  return (
    <div className="ff-field">
      <label className="ff-option">
        <input type="checkbox" {...register(name)} {...aria} />
        <span>{say(label)}</span>
      </label>
      <FieldHint id={aria.id} hint={hint} />
      <FieldError id={aria.id} message={message} />
    </div>
  )
}

/** Fields that belong together under one heading. */
export const FieldGroup = ({ title, children }: { title: Text; children: ReactNode }) => {
  const say = useSay()
  return (
    <fieldset className="ff-group">
      <legend>{say(title)}</legend>
      {children}
    </fieldset>
  )
}
