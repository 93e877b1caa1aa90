'use client'

import { useRouter } from 'next/navigation'
import type { GroupChoices, GroupView } from '#lib/attendance/group.view'
import type {
  CloseDaysInput,
  CreateGroupInput,
  EndEnrolmentInput,
  EnrolInput,
  SetTeacherInput,
  SubstituteInput,
} from '#lib/attendance/groups.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { same } from '#lib/i18n/text'
import { groupKindTexts, groupTexts as t } from '#lib/i18n/texts/groups'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { peopleOf } from './group-tabs'

type Named = { readonly id: string; readonly name: string }

const optionsOf = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, label: same(name) }))

const kinds = Object.entries(groupKindTexts).map(([value, label]) => ({ value, label }))

const schemas = () => import('#lib/attendance/groups.schema')

/** A new class, course, practice place, school or activity of one's own. */
export const CreateGroupForm = ({
  choices,
  action,
}: {
  choices: GroupChoices
  action: (input: CreateGroupInput) => Promise<FormResult<{ groupId: string }>>
}) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => schemas().then((file) => file.createGroupSchema),
    defaultValues: { name: '', kind: '' as 'CLASS', teacherId: '' },
    action,
    onDone: ({ groupId }: { groupId: string }) => router.push(`/attendance/${groupId}/edit?gjor=timeplan`),
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.save} pending={form.pending} cancelHref="/attendance/groups" />}
    >
      <div className="ff-fields">
        <TextField name="name" label={t.name} />
        <Radios name="kind" label={t.kind} options={kinds} />
        <Select name="teacherId" label={t.teacher} options={optionsOf(choices.staff)} optional />
      </div>
    </ServerForm>
  )
}

/** Days without teaching, for all groups or one. */
export const CloseDaysForm = ({
  choices,
  action,
}: {
  choices: GroupChoices
  action: (input: CloseDaysInput) => Promise<FormResult>
}) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => schemas().then((file) => file.closeDaysSchema),
    defaultValues: { groupId: '', name: '', fromDate: '', toDate: '' },
    action,
    onDone: () => router.push('/attendance/groups'),
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.save} pending={form.pending} cancelHref="/attendance/groups" />}
    >
      <div className="ff-fields">
        <TextField name="name" label={t.what} />
        <DateField name="fromDate" label={t.firstDay} />
        <DateField name="toDate" label={t.lastDay} />
        <Select name="groupId" label={t.group} options={optionsOf(choices.groups)} optional />
      </div>
    </ServerForm>
  )
}

type OfGroup<Input, More = unknown> = More & {
  group: GroupView
  action: (input: Input) => Promise<FormResult>
}

/** A participant enters the group, or moves to it from another. */
export const EnrolForm = ({ group, choices, action }: OfGroup<EnrolInput, { choices: GroupChoices }>) => {
  const router = useRouter()
  const back = peopleOf(group.id)
  const form = useServerForm({
    schema: () => schemas().then((file) => file.enrolSchema),
    defaultValues: { groupId: group.id, participantId: '', fromDate: '', moveFromId: '' },
    action,
    onDone: () => router.push(back),
  })
  const others = choices.groups.filter(({ id }) => id !== group.id)
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.enrol} pending={form.pending} cancelHref={back} />}
    >
      <div className="ff-fields">
        <Select name="participantId" label={t.participant} options={optionsOf(choices.participants)} />
        <DateField name="fromDate" label={t.firstDay} />
        <Select name="moveFromId" label={t.moveFrom} options={optionsOf(others)} optional />
      </div>
    </ServerForm>
  )
}

/** A participant leaves the group. */
export const EndEnrolmentForm = ({ group, action }: OfGroup<EndEnrolmentInput>) => {
  const router = useRouter()
  const back = peopleOf(group.id)
  const form = useServerForm({
    schema: () => schemas().then((file) => file.endEnrolmentSchema),
    defaultValues: { groupId: group.id, participantId: '', lastDay: '' },
    action,
    onDone: () => router.push(back),
  })
  const members = group.members.map(({ participantId: id, name }) => ({ id, name }))
  return (
    <ServerForm form={form} actions={<FormActions submit={t.end} pending={form.pending} cancelHref={back} />}>
      <div className="ff-fields">
        <Select name="participantId" label={t.participant} options={optionsOf(members)} />
        <DateField name="lastDay" label={t.lastDay} />
      </div>
    </ServerForm>
  )
}

/** Somebody stands in for the teacher. */
export const SubstituteForm = ({
  group,
  choices,
  action,
}: OfGroup<SubstituteInput, { choices: GroupChoices }>) => {
  const router = useRouter()
  const back = peopleOf(group.id)
  const form = useServerForm({
    schema: () => schemas().then((file) => file.substituteSchema),
    defaultValues: { groupId: group.id, substituteId: '', fromDate: '', toDate: '' },
    action,
    onDone: () => router.push(back),
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.addSubstitute} pending={form.pending} cancelHref={back} />}
    >
      <div className="ff-fields">
        <Select name="substituteId" label={t.substitute} options={optionsOf(choices.staff)} />
        <DateField name="fromDate" label={t.firstDay} />
        <DateField name="toDate" label={t.lastDay} />
      </div>
    </ServerForm>
  )
}

/** Who keeps the group's registers from now on; nobody, where it is left open. */
export const TeacherForm = ({
  group,
  choices,
  action,
}: OfGroup<SetTeacherInput, { choices: GroupChoices }>) => {
  const router = useRouter()
  const back = peopleOf(group.id)
  const form = useServerForm({
    schema: () => schemas().then((file) => file.setTeacherSchema),
    defaultValues: { groupId: group.id, teacherId: group.teacherId ?? '' },
    action,
    onDone: () => router.push(back),
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.save} pending={form.pending} cancelHref={back} />}
    >
      <div className="ff-fields">
        <Select name="teacherId" label={t.teacher} options={optionsOf(choices.staff)} optional />
      </div>
    </ServerForm>
  )
}
