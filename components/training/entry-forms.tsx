'use client'

import type { FormResult } from '#lib/i18n/form-result'
import { same } from '#lib/i18n/text'
import {
  exemptedTexts,
  exemptionGroundTexts,
  pauseTexts,
  payerTexts,
  skillTexts,
  subjectTexts,
  testPartTexts,
  testResultTexts,
} from '#lib/i18n/texts/training'
import { courseOption, trainingFormTexts as t } from '#lib/i18n/texts/training-forms'
import type { JoinCourseInput } from '#lib/training/courses.schema'
import type {
  ChargeFeeInput,
  GrantExemptionInput,
  GrantPauseInput,
  RecordTestInput,
  SetGoalInput,
  StrikeEntryInput,
} from '#lib/training/entries.schema'
import type { TrainingView } from '#lib/training/training.view'
import {
  EXEMPTED_FROM,
  EXEMPTION_GROUNDS,
  LEVELS,
  PAUSE_KINDS,
  PAYERS,
  SKILLS,
  SUBJECTS,
  TEST_PARTS,
  TEST_RESULTS,
} from '#lib/training/training-codes.schema'
import { DateField } from '../ui/form/date-field'
import { Checkbox, Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextArea, TextField } from '../ui/form/text-field'
import { EntryForm } from './entry-form'

type Props<Input> = {
  participantId: string
  today: string
  action: (input: Input) => Promise<FormResult>
}

const backTo = (participantId: string) => `/participants/${participantId}/training`
const schemas = () => import('#lib/training/entries.schema')

const chosen = <Code extends string>(
  codes: readonly Code[],
  texts: Readonly<Record<string, { nb: string; nn: string }>>,
) => codes.map((value) => ({ value, label: texts[value] ?? same(value) }))

const LEVEL_OPTIONS = LEVELS.map((value) => ({ value, label: same(value) }))
/** What has not been chosen yet: the schema asks for it. */
const NONE = '' as never

export const GoalForm = ({
  participantId,
  today,
  action,
  view,
}: Props<SetGoalInput> & { view: TrainingView }) => {
  const levels = view.goal?.levels ?? view.law?.norwegianGoal.levels
  return (
    <EntryForm
      schema={() => schemas().then((file) => file.setGoalSchema)}
      values={{
        participantId,
        onDate: today,
        listening: levels?.listening ?? NONE,
        reading: levels?.reading ?? NONE,
        writing: levels?.writing ?? NONE,
        oral: levels?.oral ?? NONE,
        reason: '',
      }}
      action={action}
      submit={t.goalTitle}
      back={backTo(participantId)}
    >
      <div className="ff-fields ff-plan-skills">
        {SKILLS.map((skill) => (
          <Select key={skill} name={skill} label={skillTexts[skill]} options={LEVEL_OPTIONS} />
        ))}
      </div>
      <div className="ff-fields">
        <DateField name="onDate" label={t.decidedOn} />
        <TextArea name="reason" label={t.reason} rows={3} />
      </div>
    </EntryForm>
  )
}

export const TestForm = ({ participantId, today, action }: Props<RecordTestInput>) => (
  <EntryForm
    schema={() => schemas().then((file) => file.recordTestSchema)}
    values={{ participantId, onDate: today, part: NONE, result: NONE }}
    action={action}
    submit={t.testTitle}
    back={backTo(participantId)}
  >
    <div className="ff-fields">
      <Radios name="part" label={{ nb: 'Prøve', nn: 'Prøve' }} options={chosen(TEST_PARTS, testPartTexts)} />
      <Select
        name="result"
        label={{ nb: 'Resultat', nn: 'Resultat' }}
        options={chosen(TEST_RESULTS, testResultTexts)}
      />
      <DateField name="onDate" label={t.satOn} />
    </div>
  </EntryForm>
)

export const ExemptionForm = ({ participantId, today, action }: Props<GrantExemptionInput>) => (
  <EntryForm
    schema={() => schemas().then((file) => file.grantExemptionSchema)}
    values={{
      participantId,
      onDate: today,
      from: NONE,
      ground: NONE,
      documented: false as never,
      rightLapses: false,
      reason: '',
    }}
    action={action}
    submit={t.exemptionTitle}
    back={backTo(participantId)}
  >
    <div className="ff-fields">
      <Radios name="from" label={t.exemptFrom} options={chosen(EXEMPTED_FROM, exemptedTexts)} />
      <Radios
        name="ground"
        label={t.exemptGround}
        options={chosen(EXEMPTION_GROUNDS, exemptionGroundTexts)}
      />
      <Checkbox name="documented" label={t.documented} />
      <Checkbox name="rightLapses" label={t.rightLapses} />
      <DateField name="onDate" label={t.decidedOn} />
      <TextArea name="reason" label={t.reason} rows={3} />
    </div>
  </EntryForm>
)

export const PauseForm = ({ participantId, today, action }: Props<GrantPauseInput>) => (
  <EntryForm
    schema={() => schemas().then((file) => file.grantPauseSchema)}
    values={{ participantId, onDate: today, toDate: '', kind: NONE, reason: '' }}
    action={action}
    submit={t.pauseTitle}
    back={backTo(participantId)}
  >
    <div className="ff-fields">
      <Radios name="kind" label={t.pauseKind} options={chosen(PAUSE_KINDS, pauseTexts)} />
      <DateField name="onDate" label={t.firstDay} />
      <DateField name="toDate" label={t.lastDay} />
      <TextField name="reason" label={t.reason} optional />
    </div>
  </EntryForm>
)

export const FeeForm = ({ participantId, today, action }: Props<ChargeFeeInput>) => (
  <EntryForm
    schema={() => schemas().then((file) => file.chargeFeeSchema)}
    values={{
      participantId,
      onDate: today,
      subject: NONE,
      hours: '',
      amount: '',
      payer: 'SELF',
      organisationNumber: '',
    }}
    action={action}
    submit={t.feeTitle}
    back={backTo(participantId)}
  >
    <div className="ff-fields">
      <Radios name="subject" label={t.subject} options={chosen(SUBJECTS, subjectTexts)} />
      <TextField name="hours" label={t.hours} inputMode="decimal" short />
      <TextField name="amount" label={t.amount} inputMode="decimal" short />
      <Radios name="payer" label={t.payer} options={chosen(PAYERS, payerTexts)} />
      <TextField name="organisationNumber" label={t.organisationNumber} inputMode="numeric" short optional />
      <DateField name="onDate" label={t.feeDate} />
    </div>
  </EntryForm>
)

export const JoinForm = ({
  participantId,
  today,
  action,
  view,
}: Props<JoinCourseInput> & { view: TrainingView }) => (
  <EntryForm
    schema={() => import('#lib/training/courses.schema').then((file) => file.joinCourseSchema)}
    values={{ participantId, groupId: '', onDate: today }}
    action={action}
    submit={t.joinTitle}
    back={backTo(participantId)}
  >
    <div className="ff-fields">
      <Radios
        name="groupId"
        label={t.course}
        options={view.openCourses.map(({ id, name, free }) => ({
          value: id,
          label: courseOption(name, free),
        }))}
      />
      <DateField name="onDate" label={t.from} />
    </div>
  </EntryForm>
)

export const StrikeForm = ({
  participantId,
  entryId,
  action,
}: Omit<Props<StrikeEntryInput>, 'today'> & { entryId: string }) => (
  <EntryForm
    schema={() => schemas().then((file) => file.strikeEntrySchema)}
    values={{ entryId, reason: '' }}
    action={action}
    submit={t.strikeTitle}
    back={backTo(participantId)}
  >
    <div className="ff-fields">
      <TextArea name="reason" label={t.reason} rows={3} />
    </div>
  </EntryForm>
)
