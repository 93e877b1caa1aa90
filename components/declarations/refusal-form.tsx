'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { REFUSAL_DECISIONS, type RefusalDecisionForm } from '#lib/declarations/refusal-decision.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { refusalDecisionWords, refusalDecisionTexts as t } from '#lib/i18n/texts/refusal-decision'
import { useSay } from '../shell/language'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { Radios } from '../ui/form/options'
import { ServerForm } from '../ui/form/server-form'
import { TextArea } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { Section } from '../ui/section'

const When = () =>
  useWatch({ name: 'decision' }) === 'NEW_MEETING' ? (
    <DateField name="followUpOn" label={t.followUpOn} />
  ) : null

/** The leader says what happens after a refusal. */
export const RefusalForm = ({
  meetingId,
  decide,
}: {
  meetingId: string
  decide: (input: RefusalDecisionForm) => Promise<FormResult>
}) => {
  const say = useSay()
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/declarations/refusal-decision.schema').then((m) => m.refusalDecisionSchema),
    defaultValues: { meetingId, decision: 'NEW_MEETING', followUpOn: '', reason: '' },
    action: decide,
    onDone: () => router.refresh(),
  })
  const options = REFUSAL_DECISIONS.map((value) => ({ value, label: refusalDecisionWords[value] }))
  return (
    <Section title={say(t.title)} sub={say(t.lead)}>
      <ServerForm form={form} actions={<FormActions submit={t.save} pending={form.pending} />}>
        <Radios name="decision" label={t.decision} options={options} />
        <When />
        <TextArea name="reason" label={t.reason} rows={2} />
      </ServerForm>
    </Section>
  )
}
