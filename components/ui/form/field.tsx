'use client'

import type { ReactNode } from 'react'
import { get, useFormContext } from 'react-hook-form'
import { fromMessage } from '#lib/i18n/message'
import type { Text } from '#lib/i18n/text'
import { formTexts } from '#lib/i18n/texts/forms'
import { useSay } from '../../shell/language'
import { ExclamationmarkTriangleFillIcon } from '../message-icons'
import { fieldId } from './errors'
import { useLabel } from './labels'

export type FieldProps = {
  /** The field's path in the schema: `children.0.bornOn`. */
  name: string
  label: Text
  /** Under the label: what to write, and where it is found. */
  hint?: Text | undefined
  optional?: boolean | undefined
}

/** What a control needs to be tied to its label, hint and error. */
export const useField = ({ name, label, hint }: FieldProps) => {
  useLabel(name, label)
  const { formState } = useFormContext()
  const error: unknown = get(formState.errors, name)
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : undefined
  const id = fieldId(name)
  const described = [hint && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(' ')
  return {
    message,
    aria: {
      id,
      'aria-invalid': message ? true : undefined,
      'aria-describedby': described || undefined,
    },
  }
}

export const FieldHint = ({ id, hint }: { id: string; hint: Text | undefined }) => {
  const say = useSay()
  return hint ? (
    <p className="ff-hint" id={`${id}-hint`}>
      {say(hint)}
    </p>
  ) : null
}

export const FieldError = ({ id, message }: { id: string; message: string | undefined }) => {
  const say = useSay()
  return message ? (
    <p className="ff-field-error" id={`${id}-error`}>
      <ExclamationmarkTriangleFillIcon size={18} />
      <span>
        <span className="ff-hidden">{say(formTexts.error)}: </span>
        {say(fromMessage(message))}
      </span>
    </p>
  ) : null
}

export const LabelWords = ({ label, optional }: { label: Text; optional: boolean | undefined }) => {
  const say = useSay()
  return (
    <>
      {say(label)}
      {optional && <span> ({say(formTexts.optional)})</span>}
    </>
  )
}

/** Label above, hint under it, the control, and the error: one field. */
export const Field = ({
  name,
  label,
  hint,
  optional,
  message,
  children,
}: FieldProps & { message: string | undefined; children: ReactNode }) => {
  const id = fieldId(name)
  return (
    <div className="ff-field">
      <label className="ff-label" htmlFor={id}>
        <LabelWords label={label} optional={optional} />
      </label>
      <FieldHint id={id} hint={hint} />
      {children}
      <FieldError id={id} message={message} />
    </div>
  )
}
