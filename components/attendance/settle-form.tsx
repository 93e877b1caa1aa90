'use client'

import { useRouter } from 'next/navigation'
import { markName, type UnsettledView } from '#lib/attendance/absence.view'
import { DECISIONS } from '#lib/attendance/codes.schema'
import type { DecideAbsenceInput } from '#lib/attendance/decide-absence.schema'
import { clockOf } from '#lib/attendance/register.view'
import type { FormResult } from '#lib/i18n/form-result'
import { formatDate, formatQuarters, formatWeekday } from '#lib/i18n/format'
import { attendanceTexts, decisionTexts, hoursShort, markTexts, saidTexts } from '#lib/i18n/texts/attendance'
import { FormActions } from '../ui/form/form-actions'
import { Checkbox, Checkboxes, Radios } from '../ui/form/options'
import { ServerForm } from '../ui/form/server-form'
import { TextArea } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'

const dayOption = (absence: UnsettledView['absences'][number]) => {
  const { date, startMinute, groupName, absentQuarters, code, said } = absence
  const words = (language: 'nb' | 'nn') =>
    `${formatWeekday(date, language)} ${formatDate(date)} ${clockOf(startMinute)}, ${groupName}, ${hoursShort(formatQuarters(absentQuarters))[language]}`
  return {
    value: markName(absence),
    label: { nb: words('nb'), nn: words('nn') },
    ...(code !== 'UNEXPLAINED' && { hint: markTexts[code] }),
    ...(said && { hint: saidTexts[said] }),
  }
}

/** A named person decides what the absence was. */
export const SettleForm = ({
  person,
  action,
  savedHref,
  cancelHref,
}: {
  person: UnsettledView
  action: (input: DecideAbsenceInput) => Promise<FormResult>
  /** Where it goes on from here. */
  savedHref: string
  cancelHref: string
}) => {
  const router = useRouter()
  const options = person.absences.map(dayOption)
  const form = useServerForm({
    schema: () => import('#lib/attendance/decide-absence.schema').then((file) => file.decideAbsenceSchema),
    defaultValues: {
      participantId: person.participantId,
      marks: options.map(({ value }) => value),
      outcome: '' as 'INVALID',
      reason: '',
      heard: false,
    },
    action,
    onDone: () => router.push(savedHref),
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={attendanceTexts.decide} pending={form.pending} cancelHref={cancelHref} />}
    >
      <div className="ff-fields">
        <Checkboxes name="marks" label={attendanceTexts.whichDays} options={options} />
        <Radios
          name="outcome"
          label={attendanceTexts.whatWasIt}
          options={DECISIONS.map((value) => ({ value, label: decisionTexts[value] }))}
        />
        <Checkbox name="heard" label={attendanceTexts.heard} hint={attendanceTexts.heardHint} />
        <TextArea name="reason" label={attendanceTexts.reason} hint={attendanceTexts.reasonHint} />
      </div>
    </ServerForm>
  )
}
