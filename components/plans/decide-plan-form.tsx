'use client'

import { useRouter } from 'next/navigation'
import type { FormResult } from '#lib/i18n/form-result'
import { planTexts as t } from '#lib/i18n/texts/plans'
import type { DecidePlanForm as Values } from '#lib/plans/plan.schema'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { DateField } from '../ui/form/date-field'
import { ServerForm } from '../ui/form/server-form'
import { useServerForm } from '../ui/form/use-server-form'
import { useUnsaved } from './unsaved'

/** A person sets the plan. The button is the page's one only when nothing is missing. */
export const DecidePlanForm = ({
  values,
  ready,
  enkeltvedtak,
  decide,
}: {
  values: Values
  ready: boolean
  enkeltvedtak: boolean
  decide: (input: Values) => Promise<FormResult>
}) => {
  const say = useSay()
  const router = useRouter()
  const unsaved = useUnsaved()
  const form = useServerForm({
    schema: () => import('#lib/plans/plan.schema').then((m) => m.decidePlanSchema),
    defaultValues: values,
    action: async (input) => (unsaved ? { ok: false, refusal: t.saveFirst } : decide(input)),
    onDone: () => router.refresh(),
  })
  return (
    <section className="ff-stack" id="sett-planen" aria-label={say(t.decide)}>
      <h2>{say(t.decide)}</h2>
      <p className="ff-sub">{say(enkeltvedtak ? t.decideLead : t.decideMinorLead)}</p>
      <ServerForm
        form={form}
        label={say(t.decide)}
        actions={
          <div className="ff-form-actions">
            <Button type="submit" variant={ready ? 'primary' : 'secondary'} aria-disabled={form.pending}>
              {say(t.decide)}
            </Button>
          </div>
        }
      >
        <DateField name="decidedOn" label={t.decidedOn} />
      </ServerForm>
    </section>
  )
}
