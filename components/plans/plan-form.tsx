'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import type { FormResult } from '#lib/i18n/form-result'
import { markTexts, planTexts as t } from '#lib/i18n/texts/plans'
import type { SavePlanForm } from '#lib/plans/plan.schema'
import type { PlanFormValues } from '#lib/plans/plan.view'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { DateField } from '../ui/form/date-field'
import { Checkbox, FieldGroup, Radios } from '../ui/form/options'
import { ServerForm } from '../ui/form/server-form'
import { TextArea } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { LocalAlert } from '../ui/local-alert'
import { optionsOf } from './choices'
import { ElementFields, type Weeks } from './element-fields'
import { GoalFields } from './goal-fields'
import { MilestoneFields } from './milestone-fields'
import { UnsavedProvider } from './unsaved'

const ReasonFields = () => (
  <FieldGroup title={t.reasons}>
    <TextArea name="elementsJustification" label={t.elementsJustification} rows={3} />
    <TextArea name="effectJustification" label={t.effectJustification} rows={3} />
    <TextArea name="capacityReason" label={t.capacityReason} hint={t.capacityHint} rows={2} optional />
  </FieldGroup>
)

const TogetherFields = () => (
  <FieldGroup title={t.together}>
    <div className="ff-fields">
      <DateField name="mappingDoneOn" label={t.mappingDoneOn} />
      <DateField name="careerGuidanceDoneOn" label={t.careerGuidanceDoneOn} optional />
    </div>
    <Checkbox name="madeWithParticipant" label={t.madeWithParticipant} />
    <Checkbox name="participantAgrees" label={t.participantAgrees} />
    <TextArea
      name="participantView"
      label={t.participantView}
      hint={t.participantViewHint}
      rows={3}
      optional
    />
    <Checkbox name="appealInfo" label={t.appealInfo} />
  </FieldGroup>
)

const RevisionFields = () => (
  <FieldGroup title={t.revision}>
    <TextArea name="reason" label={t.changeReason} rows={2} />
    <Radios name="mark" label={t.mark} options={optionsOf(markTexts)} />
    <Checkbox name="participantHeard" label={t.participantHeard} />
  </FieldGroup>
)

/** The draft, whole, in the order it is talked through with the participant. */
export const PlanForm = ({
  values,
  revision,
  latestEnd,
  weeks,
  save,
  children,
}: {
  values: PlanFormValues
  /** A later version: its changes are told. */
  revision: boolean
  latestEnd: string | null
  weeks: Weeks
  save: (input: SavePlanForm) => Promise<FormResult<{ version: number }>>
  /** What is done with the draft when it is saved: it must know of changes that are not. */
  children: ReactNode
}) => {
  const say = useSay()
  const router = useRouter()
  const [saved, setSaved] = useState(false)
  const form = useServerForm({
    schema: () => import('#lib/plans/plan.schema').then((m) => m.savePlanSchema),
    defaultValues: values,
    action: save,
    draft: `plan-${values.planId}-${values.version}`,
    onDone: ({ version }: { version: number }) => {
      form.form.reset({ ...form.form.getValues(), version })
      setSaved(true)
      router.refresh()
    },
  })
  return (
    <UnsavedProvider value={form.form.formState.isDirty}>
      <ServerForm
        form={form}
        wide
        actions={
          <div className="ff-form-actions">
            <Button type="submit" shortcut="Control+s" aria-disabled={form.pending}>
              {say(t.save)}
            </Button>
            {saved && !form.form.formState.isDirty && (
              <LocalAlert tone="success" live>
                {say(t.saved)}
              </LocalAlert>
            )}
          </div>
        }
      >
        {revision && <RevisionFields />}
        <GoalFields latestEnd={latestEnd} />
        <ElementFields startsOn={values.startsOn} endsOn={values.endsOn} weeks={weeks} />
        <ReasonFields />
        <TogetherFields />
        <MilestoneFields startsOn={values.startsOn} />
      </ServerForm>
      {children}
    </UnsavedProvider>
  )
}
