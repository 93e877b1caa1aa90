'use client'

import { useRouter } from 'next/navigation'
import type { WaitingView } from '#lib/declarations/agreement.view'
import type { PrepareManyForm as Form } from '#lib/declarations/prepare-many.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { declarationTexts as t } from '#lib/i18n/texts/declarations'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Checkboxes } from '../ui/form/options'
import { ServerForm } from '../ui/form/server-form'
import { useServerForm } from '../ui/form/use-server-form'

const optionOf = ({ participantId, name, language: { nb, nn } }: WaitingView) => ({
  value: participantId,
  label: { nb: `${name}, ${nb}`, nn: `${name}, ${nn}` },
})

/** An afternoon of signing: the documents of several people made ready at once, each in their own language. */
export const PrepareManyForm = ({
  people,
  prepare,
}: {
  people: readonly WaitingView[]
  prepare: (input: Form) => Promise<FormResult>
}) => {
  const say = useSay()
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/declarations/prepare-many.schema').then((m) => m.prepareManySchema),
    defaultValues: { participantIds: [] },
    action: prepare,
    onDone: () => router.refresh(),
  })
  return (
    <Card title={say(t.prepareMany)}>
      <ServerForm
        form={form}
        label={say(t.prepareMany)}
        actions={
          <div className="ff-form-actions">
            <Button type="submit" aria-disabled={form.pending}>
              {say(t.prepareChosen)}
            </Button>
          </div>
        }
      >
        <Checkboxes name="participantIds" label={t.prepareWho} options={people.map(optionOf)} />
      </ServerForm>
    </Card>
  )
}
