'use client'

import { useRouter } from 'next/navigation'
import type { LanguageChoice } from '#lib/declarations/agreement.view'
import type { PrepareAgreementForm } from '#lib/declarations/prepare-agreement.schema'
import type { FormResult } from '#lib/i18n/form-result'
import type { Text } from '#lib/i18n/text'
import { declarationTexts as t, textStatusTexts } from '#lib/i18n/texts/declarations'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { TextArea } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'

const optionOf = ({ tag, name, status }: LanguageChoice) => ({
  value: tag,
  label: {
    nb: `${name.nb} (${textStatusTexts[status].nb})`,
    nn: `${name.nn} (${textStatusTexts[status].nn})`,
  },
})

/** Makes the document ready in a language. A contract is in Norwegian and asks for none. */
export const PrepareForm = ({
  values,
  languages,
  verb,
  primary,
  correcting = false,
  prepare,
}: {
  values: PrepareAgreementForm
  /** Empty for a contract. */
  languages: readonly LanguageChoice[]
  verb: Text
  primary: boolean
  /** A signed one is corrected: the reason is asked for. */
  correcting?: boolean
  prepare: (input: PrepareAgreementForm) => Promise<FormResult>
}) => {
  const say = useSay()
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/declarations/prepare-agreement.schema').then((m) => m.prepareAgreementSchema),
    defaultValues: values,
    action: prepare,
    onDone: () => router.refresh(),
  })
  return (
    <ServerForm
      form={form}
      label={say(verb)}
      actions={
        <div className="ff-form-actions">
          <Button type="submit" variant={primary ? 'primary' : 'secondary'} aria-disabled={form.pending}>
            {say(verb)}
          </Button>
        </div>
      }
    >
      {correcting && <TextArea name="correctionReason" label={t.correctionReason} rows={2} />}
      {languages.length > 0 && (
        <Select name="language" label={t.language} options={languages.map(optionOf)} />
      )}
    </ServerForm>
  )
}
