'use client'

import { useEffect, useRef, useState } from 'react'
import type { GuidanceForm as Values } from '#lib/citizenship/guidance.schema'
import type { GuidanceView } from '#lib/citizenship/guidance.view'
import type { FormResult } from '#lib/i18n/form-result'
import { guidanceTexts as t } from '#lib/i18n/texts/guidance'
import { useSay } from '../shell/language'
import { FormActions } from '../ui/form/form-actions'
import { ServerForm } from '../ui/form/server-form'
import { useServerForm } from '../ui/form/use-server-form'
import { PermitLines, PersonFields, TripLines } from './guidance-fields'
import { GuidanceResult } from './guidance-result'
import { RareFields } from './rare-fields'

/** What is typed on the one side, the guidance on the other. Nothing is kept, not even a draft. */
export const GuidanceForm = ({
  participantId,
  values,
  guide,
}: {
  participantId: string
  values: Values
  guide: (input: Values) => Promise<FormResult<GuidanceView>>
}) => {
  const say = useSay()
  const [view, setView] = useState<GuidanceView | null>(null)
  const answer = useRef<HTMLElement>(null)
  const form = useServerForm({
    schema: () => import('#lib/citizenship/guidance.schema').then((file) => file.guidanceSchema),
    defaultValues: values,
    action: guide,
    onDone: setView,
  })
  useEffect(() => {
    if (view) answer.current?.focus()
  }, [view])
  const { control } = form.form
  const warnings = view?.warnings ?? []
  return (
    <div className="ff-guide">
      <div className="ff-guide-input">
        <ServerForm form={form} wide actions={<FormActions submit={t.calculate} pending={form.pending} />}>
          <PersonFields warnings={warnings} />
          <PermitLines control={control} warnings={warnings} />
          <TripLines control={control} warnings={warnings} />
          <RareFields control={control} warnings={warnings} />
        </ServerForm>
      </div>
      {view && (
        <section ref={answer} tabIndex={-1} aria-label={say(t.result)} className="ff-guide-answer">
          <GuidanceResult view={view} participantId={participantId} />
        </section>
      )}
    </div>
  )
}
