'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import type { DecisionKind } from '#lib/decisions/codes.schema'
import type { OpenDecisionForm as Values } from '#lib/decisions/open-decision.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { decisionPageTexts as t } from '#lib/i18n/texts/decision-page'
import { decisionKindTexts } from '#lib/i18n/texts/decisions'
import { optionsOf } from '../plans/choices'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { useServerForm } from '../ui/form/use-server-form'
import { DetailFields } from './detail-fields'

type Open = (input: Values) => Promise<FormResult<{ decisionId: string }>>
export type PlanChoice = { readonly value: string; readonly label: { nb: string; nn: string } }

/** Kinds that nobody applies for. */
const OF_ITS_OWN: readonly DecisionKind[] = ['TREKK', 'REPAYMENT', 'CERTIFICATE']

/** Begins a decision: what it is about, and what that kind asks for. */
export const OpenDecisionForm = ({
  values,
  plans,
  open,
}: {
  values: Values
  plans: readonly PlanChoice[]
  open: Open
}) => {
  const router = useRouter()
  const list = `/participants/${values.participantId}/decisions`
  const form = useServerForm({
    schema: () => import('#lib/decisions/open-decision.schema').then((m) => m.openDecisionSchema),
    defaultValues: values,
    action: open,
    onDone: ({ decisionId }) => router.push(`${list}/${decisionId}`),
  })
  const kind: DecisionKind | '' = useWatch({ control: form.form.control, name: 'kind' })
  const [leaveType = '', stopType = ''] = useWatch({
    control: form.form.control,
    name: ['leaveType', 'stopType'],
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.start} pending={form.pending} cancelHref={list} />}
    >
      <Select name="kind" label={t.kind} options={optionsOf(decisionKindTexts)} />
      {kind && (
        <>
          {!OF_ITS_OWN.includes(kind) && (
            <DateField
              name="applicationReceivedOn"
              label={t.applicationReceivedOn}
              hint={t.applicationHint}
            />
          )}
          {kind === 'PLAN' && <Select name="planId" label={t.plan} options={plans} />}
          <DetailFields kind={kind} choices={{ leaveType, stopType }} />
          <Radios name="language" label={t.letterLanguage} options={optionsOf({ nb: t.nb, nn: t.nn })} />
        </>
      )}
    </ServerForm>
  )
}
