'use client'

import type { ReactNode } from 'react'
import type { Text } from '#lib/i18n/text'
import { formTexts } from '#lib/i18n/texts/forms'
import { useSay } from '../../shell/language'
import { Button, LinkButton } from '../button'

/** The verb of the form, a way out, and what else belongs there. The button never goes grey. */
export const FormActions = ({
  submit,
  pending,
  cancelHref,
  shortcut,
  children,
}: {
  submit: Text
  pending: boolean
  cancelHref?: string
  /** `Control+s` where saving is frequent. */
  shortcut?: string
  children?: ReactNode
}) => {
  const say = useSay()
  return (
    <div className="ff-form-actions">
      <Button type="submit" variant="primary" aria-disabled={pending} shortcut={shortcut}>
        {say(pending ? formTexts.sending : submit)}
      </Button>
      {cancelHref && (
        <LinkButton href={cancelHref} variant="tertiary">
          {say(formTexts.cancel)}
        </LinkButton>
      )}
      {children}
    </div>
  )
}
