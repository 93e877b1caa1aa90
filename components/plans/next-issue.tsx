'use client'

import { useState } from 'react'
import { nextIssue } from '#lib/i18n/texts/plans'
import { useSay } from '../shell/language'
import { FieldLink } from './field-link'

/** Walks through what is missing, one field a press; the list changes when the plan is saved. */
export const NextIssue = ({ fields }: { fields: readonly string[] }) => {
  const say = useSay()
  const [at, setAt] = useState(0)
  const field = fields[at]
  return (
    field && (
      <FieldLink
        field={field}
        after={() => setAt((at + 1) % fields.length)}
        className="aksel-button aksel-button--small"
        data-variant="primary"
        data-color="accent"
        data-key="n"
      >
        {say(nextIssue(at + 1, fields.length))}
      </FieldLink>
    )
  )
}
