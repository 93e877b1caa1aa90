'use client'

import { type ReactNode, useState } from 'react'
import { FormProvider } from 'react-hook-form'
import { formTexts, savedAt } from '#lib/i18n/texts/forms'
import { useSay } from '../../shell/language'
import { classNames } from '../class-names'
import { ErrorSummary } from './error-summary'
import { problemsOf } from './errors'
import { type Labels, LabelsContext } from './labels'
import type { ServerForm as Form } from './use-server-form'

/** The form around the fields. The summary of errors stands above the buttons, where the eye is. */
export const ServerForm = ({
  form: { form, submit, refusal, draft, summary },
  actions,
  label,
  wide = false,
  children,
}: {
  form: Form
  /** `FormActions`. */
  actions: ReactNode
  /** What the form is, for those who listen; a page with one form needs none. */
  label?: string
  wide?: boolean
  children: ReactNode
}) => {
  const say = useSay()
  const [labels] = useState<Labels>(() => new Map())
  const problems = problemsOf(form.formState.errors)
  return (
    <FormProvider {...form}>
      <LabelsContext value={labels}>
        <form
          className={classNames('ff-form', wide && 'ff-form-wide')}
          noValidate
          aria-label={label}
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          {draft.restored && (
            <p className="ff-row ff-small ff-sub">
              {say(formTexts.restored)}
              <button
                type="button"
                className="ff-link"
                onClick={() => {
                  form.reset()
                  draft.discard()
                }}
              >
                {say(formTexts.discardDraft)}
              </button>
            </p>
          )}
          {children}
          <ErrorSummary ref={summary} problems={problems} refusal={refusal} labels={labels} />
          {actions}
          {draft.savedAt && (
            <p className="ff-small ff-sub" role="status">
              {say(savedAt(draft.savedAt))}
            </p>
          )}
        </form>
      </LabelsContext>
    </FormProvider>
  )
}
