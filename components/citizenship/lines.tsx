'use client'

import type { ReactNode } from 'react'
import { type Control, type FieldValues, useFieldArray } from 'react-hook-form'
import type { Text } from '#lib/i18n/text'
import { guidanceTexts as t } from '#lib/i18n/texts/guidance'
import { guidanceWarnings } from '#lib/i18n/texts/guidance-input'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { FieldGroup } from '../ui/form/options'
import { ExclamationmarkTriangleFillIcon } from '../ui/message-icons'

/** What the answer warns of, at the field it is about. */
export const FieldWarnings = ({ of, warnings }: { of: string; warnings: readonly string[] }) => {
  const say = useSay()
  const mine = warnings.filter((code) => guidanceWarnings[code]?.field === of)
  return mine.length === 0 ? null : (
    <ul className="ff-guide-warnings">
      {mine.map((code) => {
        const warning = guidanceWarnings[code]
        return (
          warning && (
            <li key={code} className="ff-row">
              <span className="ff-tone-warning">
                <ExclamationmarkTriangleFillIcon size={18} />
              </span>
              <span className="ff-small">{say(warning.text)}</span>
            </li>
          )
        )
      })}
    </ul>
  )
}

/** Lines of one kind, as many as there are: permits, journeys, years. */
export const Lines = ({
  control,
  name,
  title,
  add,
  blank,
  hint,
  warnings,
  children,
}: {
  control: Control<FieldValues>
  name: string
  title: Text
  add: Text
  blank: object
  hint?: Text
  warnings: readonly string[]
  /** The fields of one line, by the path they begin with. */
  children: (path: string) => ReactNode
}) => {
  const say = useSay()
  const { fields, append, remove } = useFieldArray({ control, name })
  return (
    <FieldGroup title={title}>
      {hint && <p className="ff-hint">{say(hint)}</p>}
      {fields.map(({ id }, at) => (
        <div key={id} className="ff-fields ff-guide-line">
          {children(`${name}.${at}`)}
          <div>
            <Button size="xsmall" variant="tertiary" onClick={() => remove(at)}>
              {say(t.remove)}
              <span className="ff-hidden">
                {' '}
                {say(title)} {at + 1}
              </span>
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button size="xsmall" onClick={() => append(blank)}>
          {say(add)}
        </Button>
      </div>
      <FieldWarnings of={name} warnings={warnings} />
    </FieldGroup>
  )
}
