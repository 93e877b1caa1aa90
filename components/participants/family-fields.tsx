'use client'

import { type Control, type FieldValues, useFieldArray, useWatch } from 'react-hook-form'
import { formTextsFor as t } from '#lib/i18n/texts/participants'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { DateField } from '../ui/form/date-field'
import { FieldGroup } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { choices } from './participant-choices'

const nobody = { relation: '', birthDate: '', fromDate: '', toDate: '', programmeStartedOn: '' }

const Member = ({ at, relation, remove }: { at: number; relation: string; remove: () => void }) => {
  const say = useSay()
  const name = (field: string) => `family.${at}.${field}`
  const couple = relation === 'SPOUSE' || relation === 'COHABITANT'
  return (
    <div className="ff-fields">
      <Select name={name('relation')} label={t.relation} options={choices.relation} />
      {relation === 'CHILD' && <DateField name={name('birthDate')} label={t.birthDate} />}
      {(couple || relation === 'PARENT') && (
        <>
          <DateField name={name('fromDate')} label={t.fromDate} />
          <DateField name={name('toDate')} label={t.toDate} optional />
        </>
      )}
      {couple && <DateField name={name('programmeStartedOn')} label={t.partnerStarted} optional />}
      <div>
        <Button size="xsmall" variant="tertiary" onClick={remove}>
          {say(t.removeFamily)}
        </Button>
      </div>
    </div>
  )
}

/** Those whose dates the law asks for: partner, children, and parents one lives with. */
export const FamilyFields = ({ control }: { control: Control<FieldValues> }) => {
  const say = useSay()
  const { fields, append, remove } = useFieldArray({ control, name: 'family' })
  const family: readonly { relation?: string }[] = useWatch({ control, name: 'family' }) ?? []
  return (
    <FieldGroup title={t.family}>
      <p className="ff-hint">{say(t.familyHint)}</p>
      {fields.map(({ id }, at) => (
        <Member key={id} at={at} relation={family[at]?.relation ?? ''} remove={() => remove(at)} />
      ))}
      <div>
        <Button size="xsmall" onClick={() => append(nobody)}>
          {say(t.addFamily)}
        </Button>
      </div>
    </FieldGroup>
  )
}
