'use client'

import { useRouter } from 'next/navigation'
import { useFieldArray } from 'react-hook-form'
import type { FormResult } from '#lib/i18n/form-result'
import { spokenLanguages } from '#lib/i18n/languages'
import { fieldTexts, payrollTexts, templateTexts } from '#lib/i18n/texts/payroll'
import type { SettingName } from '#lib/i18n/texts/settings'
import { optionText, settingTexts, settingsTexts as t } from '#lib/i18n/texts/settings'
import { lineTexts } from '#lib/i18n/texts/stipend'
import {
  PAYROLL_FIELDS,
  PAYROLL_TEMPLATE_NAMES,
  PAYROLL_TEMPLATES,
  type PayrollColumn,
} from '#lib/settings/payroll-columns.schema'
import type { SetSettingInput } from '#lib/settings/set-setting.schema'
import { type SettingSpec, settingKinds } from '#lib/settings/setting-kinds.schema'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { FieldGroup, Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { type ServerForm as Form, useServerForm } from '../ui/form/use-server-form'

const languages = spokenLanguages.map(({ tag, nb, nn }) => ({ value: tag, label: { nb, nn } }))
const lines = Object.entries(lineTexts).map(([value, label]) => ({ value, label }))
const fields = PAYROLL_FIELDS.map((value) => ({ value, label: fieldTexts[value] }))
const PAIRS = {
  languages: { label: t.language, options: languages, value: t.reason },
  names: { label: t.language, options: languages, value: t.ownName },
  'payroll-lines': { label: t.line, options: lines, value: t.code },
  networks: { label: t.network, options: null, value: t.networkName },
} as const
const yesOrNo = [
  { value: 'YES', label: t.yes },
  { value: 'NO', label: t.no },
]

const RowFields = ({ spec, at }: { spec: SettingSpec; at: number }) => {
  const [first, second] = [`rows.${at}.first`, `rows.${at}.second`]
  if (spec.kind === 'amounts')
    return (
      <>
        <DateField name={first} label={t.date} />
        <TextField name={second} label={t.amount} inputMode="numeric" short />
      </>
    )
  if (spec.kind === 'columns')
    return (
      <>
        <Select name={first} label={payrollTexts.field} options={fields} />
        <TextField name={second} label={payrollTexts.heading} />
      </>
    )
  const of = spec.kind === 'pairs' ? spec.of : 'payroll-lines'
  const { label, options, value } = PAIRS[of]
  return (
    <>
      {options ? (
        <Select name={first} label={label} options={options} />
      ) : (
        <TextField name={first} label={label} />
      )}
      <TextField name={second} label={value} />
    </>
  )
}

/** Fills the rows with the columns of a template. */
const Templates = ({ fill }: { fill: (columns: readonly PayrollColumn[]) => void }) => {
  const say = useSay()
  return (
    <>
      <p className="ff-small ff-sub">{say(payrollTexts.templatesHint)}</p>
      <div className="ff-row">
        <b>{say(payrollTexts.templates)}:</b>
        {PAYROLL_TEMPLATE_NAMES.map((name) => (
          <Button key={name} size="xsmall" onClick={() => fill(PAYROLL_TEMPLATES[name])}>
            {say(templateTexts[name])}
          </Button>
        ))}
      </div>
    </>
  )
}

const Rows = ({ form, spec, name }: { form: Form; spec: SettingSpec; name: SettingName }) => {
  const say = useSay()
  const { fields, append, remove, replace, swap } = useFieldArray({
    control: form.form.control,
    name: 'rows',
  })
  return (
    <FieldGroup title={settingTexts[name].title}>
      {spec.kind === 'columns' && (
        <Templates
          fill={(columns) =>
            replace(columns.map(({ field, heading }) => ({ first: field, second: heading })))
          }
        />
      )}
      {fields.map(({ id }, at) => (
        <div className="ff-fields" key={id}>
          <RowFields spec={spec} at={at} />
          <div className="ff-row">
            {spec.kind === 'columns' && at > 0 && (
              <Button size="xsmall" variant="tertiary" onClick={() => swap(at, at - 1)}>
                {say(payrollTexts.up)}
                <span className="ff-hidden"> {at + 1}</span>
              </Button>
            )}
            <Button size="xsmall" variant="tertiary" onClick={() => remove(at)}>
              {say(t.remove)}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button size="xsmall" onClick={() => append({ first: '', second: '' })}>
          {say(t.add)}
        </Button>
      </div>
    </FieldGroup>
  )
}

const ValueFields = ({ form, name }: { form: Form; name: SettingName }) => {
  const spec = settingKinds[name]
  switch (spec.kind) {
    case 'date':
      return <DateField name="value" label={t.date} hint={t.dateHint} optional />
    case 'number':
      return <TextField name="value" label={t.number} inputMode="numeric" short />
    case 'yes':
      return <Radios name="value" label={t.choice} options={yesOrNo} />
    case 'choice':
      return (
        <Radios
          name="value"
          label={t.choice}
          options={spec.options.map((value) => ({ value, label: optionText(name, value) }))}
        />
      )
    default:
      return <Rows form={form} spec={spec} name={name} />
  }
}

/** Sets one setting. What law asks for a reason gets one. */
export const SettingForm = ({
  begin,
  set,
}: {
  begin: SetSettingInput
  set: (input: SetSettingInput) => Promise<FormResult>
}) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/settings/set-setting.schema').then((m) => m.setSettingSchema),
    defaultValues: begin,
    action: set,
    onDone: () => {
      router.push('/settings')
      router.refresh()
    },
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.save} pending={form.pending} cancelHref="/settings" />}
    >
      <ValueFields form={form} name={begin.key} />
      <TextField
        name="reference"
        label={t.reference}
        hint={t.referenceHint}
        optional={!settingKinds[begin.key].needsReference}
      />
    </ServerForm>
  )
}
