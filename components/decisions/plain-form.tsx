'use client'

import type { ReactNode } from 'react'
import type { Text } from '#lib/i18n/text'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { ServerForm } from '../ui/form/server-form'
import type { ServerForm as Form } from '../ui/form/use-server-form'

/** A step of the flow as a form: what it is, a sentence, its fields, and one verb. */
export const PlainForm = ({
  form,
  title,
  lead,
  submit,
  shortcut,
  children,
}: {
  form: Form
  title: Text
  lead?: Text | undefined
  submit: Text
  shortcut?: string
  children: ReactNode
}) => {
  const say = useSay()
  return (
    <section className="ff-stack" aria-label={say(title)}>
      <h2>{say(title)}</h2>
      {lead && <p className="ff-sub">{say(lead)}</p>}
      <ServerForm
        form={form}
        label={say(title)}
        actions={
          <div className="ff-form-actions">
            <Button type="submit" aria-disabled={form.pending} shortcut={shortcut}>
              {say(submit)}
            </Button>
          </div>
        }
      >
        {children}
      </ServerForm>
    </section>
  )
}
