'use client'

import { useFormContext } from 'react-hook-form'
import { formTexts } from '#lib/i18n/texts/forms'
import { useSay } from '../../shell/language'
import { Field, type FieldProps, useField } from './field'
import type { Option } from './options'

/** One of many. Two to six that matter are better as radio buttons. */
export const Select = ({ options, ...props }: FieldProps & { options: readonly Option[] }) => {
  const say = useSay()
  const { register } = useFormContext()
  const { aria, message } = useField(props)
  return (
    <Field {...props} message={message}>
      <select className="ff-input" {...register(props.name)} {...aria}>
        <option value="">{say(formTexts.choose)}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {say(label)}
          </option>
        ))}
      </select>
    </Field>
  )
}
