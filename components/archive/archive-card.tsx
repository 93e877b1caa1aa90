'use client'

import { useRouter } from 'next/navigation'
import type { ImportReceiptsInput } from '#lib/archive/receipt.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { archivedAs, archivedDocuments, archiveTexts as t } from '#lib/i18n/texts/archive'
import { useSay } from '../shell/language'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { FormActions } from '../ui/form/form-actions'
import { ServerForm } from '../ui/form/server-form'
import { TextArea } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'

type State = { readonly number: string | null; readonly documents: number; readonly archived: number }

/** What the archive has of the case, and the place for its receipts. */
export const ArchiveCard = ({
  participantId,
  state: { number, documents, archived },
  read,
}: {
  participantId: string
  state: State
  read: (input: ImportReceiptsInput) => Promise<FormResult>
}) => {
  const say = useSay()
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/archive/receipt.schema').then((m) => m.importReceiptsSchema),
    defaultValues: { participantId, xml: '' },
    action: read,
    onDone: () => {
      form.form.reset()
      router.refresh()
    },
  })
  return (
    <Card title={say(t.title)}>
      <div className="ff-stack">
        <p>
          {say(number ? archivedAs(number) : t.notYet)} {say(archivedDocuments(archived, documents))}
        </p>
        <p>
          <LinkButton href={`/participants/${participantId}/archive`}>{say(t.export)}</LinkButton>
        </p>
        <ServerForm
          form={form}
          label={say(t.import)}
          actions={<FormActions submit={t.import} pending={form.pending} />}
        >
          <TextArea name="xml" label={t.receipt} hint={t.receiptHint} rows={3} />
        </ServerForm>
      </div>
    </Card>
  )
}
