'use client'

import { useRouter } from 'next/navigation'
import type { FormResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { addedAboveTen, addedAll, lengtheningTexts, planTexts as t } from '#lib/i18n/texts/plans'
import type { NewPlanVersionForm as Values } from '#lib/plans/plan.schema'
import type { LengtheningView } from '#lib/plans/plan.view'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { Radios } from '../ui/form/options'
import { ServerForm } from '../ui/form/server-form'
import { TextArea } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'

const waysOf = ({ ALL, ABOVE_TEN }: LengtheningView) => [
  { value: '', label: lengtheningTexts.same },
  { value: 'ALL', label: addedAll(ALL.days, formatDate(ALL.endsOn)) },
  { value: 'ABOVE_TEN', label: addedAboveTen(ABOVE_TEN.days, formatDate(ABOVE_TEN.endsOn)) },
]

/** Opens the plan in force for revision, with the reason. */
export const NewVersionForm = ({
  planId,
  lengthening,
  open,
}: {
  planId: string
  lengthening: LengtheningView | null
  open: (input: Values) => Promise<FormResult>
}) => {
  const say = useSay()
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/plans/plan.schema').then((m) => m.newPlanVersionSchema),
    defaultValues: { planId, reason: '', lengthen: '' } as Values,
    action: open,
    onDone: () => router.refresh(),
  })
  return (
    <section className="ff-stack">
      <h2>{say(t.newVersion)}</h2>
      <p className="ff-sub">{say(t.newVersionLead)}</p>
      <ServerForm
        form={form}
        label={say(t.newVersion)}
        actions={
          <div className="ff-form-actions">
            <Button type="submit" aria-disabled={form.pending}>
              {say(t.newVersion)}
            </Button>
          </div>
        }
      >
        <TextArea name="reason" label={t.changeReason} rows={2} />
        {lengthening && (
          <Radios name="lengthen" label={lengtheningTexts.length} options={waysOf(lengthening)} />
        )}
      </ServerForm>
    </section>
  )
}
