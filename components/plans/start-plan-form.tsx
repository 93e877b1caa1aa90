'use client'

import { useRouter } from 'next/navigation'
import type { FormResult } from '#lib/i18n/form-result'
import { goalTexts, planTexts as t } from '#lib/i18n/texts/plans'
import type { GeneratePlanForm } from '#lib/plans/plan.schema'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { useServerForm } from '../ui/form/use-server-form'
import { optionsOf } from './choices'

/** Asks for what the draft cannot know: when the offer is given and when the programme starts. */
export const StartPlanForm = ({
  values,
  generate,
}: {
  values: GeneratePlanForm
  generate: (input: GeneratePlanForm) => Promise<FormResult>
}) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/plans/plan.schema').then((m) => m.generatePlanSchema),
    defaultValues: values,
    action: generate,
    onDone: () => router.refresh(),
  })
  return (
    <ServerForm form={form} actions={<FormActions submit={t.generate} pending={form.pending} />}>
      <div className="ff-fields">
        <DateField name="offeredOn" label={t.offeredOn} />
        <DateField name="startsOn" label={t.startsOn} />
      </div>
      <Select name="goal" label={t.goalWish} hint={t.goalWishHint} options={optionsOf(goalTexts)} optional />
    </ServerForm>
  )
}
