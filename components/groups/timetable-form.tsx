'use client'

import { useRouter } from 'next/navigation'
import { useFieldArray, useFormContext } from 'react-hook-form'
import type { GroupView } from '#lib/attendance/group.view'
import type { TypedTimetable } from '#lib/attendance/groups.schema'
import { clockOf } from '#lib/attendance/register.view'
import type { FormResult } from '#lib/i18n/form-result'
import { weekdays } from '#lib/i18n/texts/calendar'
import { groupTexts as t } from '#lib/i18n/texts/groups'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { FieldGroup } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { peopleOf } from './group-tabs'

const DAYS = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
  value: String(day),
  label: { nb: weekdays.nb[day - 1] ?? '', nn: weekdays.nn[day - 1] ?? '' },
}))

const EMPTY = { weekday: '', from: '', to: '', room: '' }

const Times = () => {
  const say = useSay()
  const { control } = useFormContext()
  const { fields, append, remove } = useFieldArray({ control, name: 'slots' })
  return (
    <FieldGroup title={t.times}>
      {fields.map(({ id }, at) => (
        <fieldset key={id} className="ff-plan-milestone">
          <legend className="ff-hidden">
            {say(t.times)} {at + 1}
          </legend>
          <Select name={`slots.${at}.weekday`} label={t.weekday} options={DAYS} />
          <TextField name={`slots.${at}.from`} label={t.from} />
          <TextField name={`slots.${at}.to`} label={t.to} />
          <TextField name={`slots.${at}.room`} label={t.room} optional />
          <Button variant="tertiary" onClick={() => remove(at)} aria-label={`${say(t.removeTime)} ${at + 1}`}>
            {say(t.removeTime)}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button onClick={() => append(EMPTY, { shouldFocus: false })}>{say(t.addTime)}</Button>
      </div>
    </FieldGroup>
  )
}

/** A group's weekly times from a day on. */
export const TimetableForm = ({
  group,
  action,
}: {
  group: GroupView
  action: (input: TypedTimetable) => Promise<FormResult>
}) => {
  const router = useRouter()
  const back = peopleOf(group.id)
  const current = group.slots.filter(({ validTo }) => validTo === null)
  const slots = current.map(({ weekday, startMinute, quarters, room }) => ({
    weekday: String(weekday),
    from: clockOf(startMinute),
    to: clockOf(startMinute + quarters * 15),
    room,
  }))
  const form = useServerForm({
    schema: () => import('#lib/attendance/groups.schema').then((file) => file.typedTimetableSchema),
    defaultValues: { groupId: group.id, validFrom: '', slots: slots.length > 0 ? slots : [EMPTY] },
    action,
    onDone: () => router.push(back),
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.save} pending={form.pending} cancelHref={back} />}
    >
      <div className="ff-fields">
        <DateField name="validFrom" label={t.validFrom} hint={t.validFromHint} />
      </div>
      <Times />
    </ServerForm>
  )
}
