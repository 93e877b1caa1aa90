'use client'

import { useState } from 'react'
import type { FormResult } from '#lib/i18n/form-result'
import { oversightTexts as t } from '#lib/i18n/texts/oversight'
import type { CaseControlsView } from '#lib/oversight/controls.view'
import type { DrawSampleForm } from '#lib/oversight/draw-sample.schema'
import { useLanguage, useSay } from '../shell/language'
import { EmptyState } from '../ui/empty-state'
import { FormActions } from '../ui/form/form-actions'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { CaseControls } from './case-controls'

type Drawn = { readonly cases: readonly CaseControlsView[] }

const folderOf = (drawn: readonly CaseControlsView[]) =>
  `/oversight/folder?${new URLSearchParams(drawn.map(({ participantId }) => ['sak', participantId]))}`

/** Draws a sample and shows it: one card a case. */
export const Sample = ({ draw }: { draw: (input: DrawSampleForm) => Promise<FormResult<Drawn>> }) => {
  const say = useSay()
  const language = useLanguage()
  const [drawn, setDrawn] = useState<readonly CaseControlsView[] | null>(null)
  const form = useServerForm({
    schema: () => import('#lib/oversight/draw-sample.schema').then((m) => m.drawSampleSchema),
    defaultValues: { size: '5' },
    action: draw,
    onDone: ({ cases }) => setDrawn(cases),
  })
  return (
    <div className="ff-stack-wide">
      <ServerForm form={form} actions={<FormActions submit={t.draw} pending={form.pending} />}>
        <TextField name="size" label={t.size} inputMode="numeric" short />
      </ServerForm>
      {drawn && drawn.length > 0 && (
        <p>
          <a
            className="aksel-button aksel-button--small"
            data-variant="secondary"
            data-color="accent"
            href={folderOf(drawn)}
            download
          >
            {say(t.folder)}
          </a>{' '}
          <span className="ff-sub ff-small">{say(t.folderHint)}</span>
        </p>
      )}
      <div className="ff-sample" aria-live="polite">
        {drawn?.length === 0 && <EmptyState>{say(t.nobody)}</EmptyState>}
        {drawn?.map((view) => (
          <CaseControls key={view.participantId} view={view} title={view.name} language={language} />
        ))}
      </div>
    </div>
  )
}
