'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import type { FormResult } from '#lib/i18n/form-result'
import { formatMonth, formatOre, formatOreChange } from '#lib/i18n/format'
import type { Text } from '#lib/i18n/text'
import { effectLead, moneyFactTexts as t } from '#lib/i18n/texts/money-facts'
import type { ChangeAnswer, ClosedEffect } from '#lib/stipend/money-facts.view'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { FormActions } from '../ui/form/form-actions'
import { ServerForm } from '../ui/form/server-form'
import { useServerForm } from '../ui/form/use-server-form'
import { LocalAlert } from '../ui/local-alert'

/** Which closed months a change alters, by how much, and where it is put right. */
export const ClosedEffectTable = ({ effect }: { effect: ClosedEffect }) => {
  const say = useSay()
  const columns = [
    { id: 'month', label: say(t.month) },
    { id: 'paid', label: say(t.effectPaid), numeric: true },
    { id: 'now', label: say(t.effectNow), numeric: true },
    { id: 'change', label: say(t.effectChange), numeric: true },
  ]
  const sum = effect.months.reduce((total, { ore }) => total + ore, 0)
  return (
    <>
      <p>{say(effectLead(formatMonth(effect.run)))}</p>
      <DataTable caption={say(t.effectTitle)} columns={columns} cards>
        {effect.months.map(({ month, paidOre, nowOre, ore }) => (
          <tr key={month}>
            <RowHead>{formatMonth(month)}</RowHead>
            <Cell numeric label={say(t.effectPaid)}>
              {formatOre(paidOre)}
            </Cell>
            <Cell numeric label={say(t.effectNow)}>
              {formatOre(nowOre)}
            </Cell>
            <Cell numeric label={say(t.effectChange)}>
              <b>{formatOreChange(ore)}</b>
            </Cell>
          </tr>
        ))}
        <tr className="ff-total">
          <RowHead>{say(t.effectSum)}</RowHead>
          <Cell />
          <Cell />
          <Cell numeric label={say(t.effectChange)}>
            {formatOreChange(sum)}
          </Cell>
        </tr>
      </DataTable>
    </>
  )
}

type Asked = Extract<ChangeAnswer, { seen: string }>

type Spec<Schema extends z.ZodType<unknown, FieldValues>> = {
  schema: () => Promise<Schema>
  defaultValues: DefaultValues<z.input<Schema>>
  action: (input: z.input<Schema>) => Promise<FormResult<ChangeAnswer>>
  back: string
  draft?: string
}

/**
 * A form whose change may reach closed months. The first answer may be what it would do; nothing is written
 * until that has been read and confirmed.
 */
export const useClosedEffectForm = <Schema extends z.ZodType<unknown, FieldValues>>({
  back,
  ...spec
}: Spec<Schema>) => {
  const router = useRouter()
  const [asked, setAsked] = useState<Asked | null>(null)
  const form = useServerForm<Schema, ChangeAnswer>({
    ...spec,
    onDone: (answer) => {
      if ('seen' in answer) {
        setAsked(answer)
        return
      }
      router.push(back)
      router.refresh()
    },
  })
  const confirm = () => {
    form.form.setValue('seen', asked?.seen ?? '')
    void form.submit()
  }
  return { form, asked, confirm, cancel: () => setAsked(null), back }
}

/** The buttons of such a form: first the one that asks, then what it would do and the one that confirms. */
export const ClosedEffectActions = ({
  effect: { form, asked, confirm, cancel, back },
  submit,
}: {
  effect: ReturnType<typeof useClosedEffectForm>
  submit: Text
}) => {
  const say = useSay()
  if (!asked) return <FormActions submit={submit} pending={form.pending} cancelHref={back} />
  return (
    <LocalAlert tone="warning" title={say(t.effectTitle)} live>
      <ClosedEffectTable effect={asked.effect} />
      <div className="ff-row">
        <Button variant="primary" aria-disabled={form.pending} onClick={confirm}>
          {say(t.effectConfirm)}
        </Button>
        <Button variant="tertiary" onClick={cancel}>
          {say(t.effectCancel)}
        </Button>
      </div>
    </LocalAlert>
  )
}

/** The same as one part, for forms that need nothing more of it. */
export const ClosedEffectForm = <Schema extends z.ZodType<unknown, FieldValues>>({
  submit,
  children,
  ...spec
}: Spec<Schema> & { submit: Text; children: ReactNode }) => {
  const effect = useClosedEffectForm(spec)
  return (
    <ServerForm form={effect.form} actions={<ClosedEffectActions effect={effect} submit={submit} />}>
      {children}
    </ServerForm>
  )
}
