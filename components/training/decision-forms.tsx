'use client'

import { same } from '#lib/i18n/text'
import { exemptedTexts, exemptionGroundTexts, skillTexts } from '#lib/i18n/texts/training'
import { trainingFormTexts as t } from '#lib/i18n/texts/training-forms'
import type { GrantExemptionInput, SetGoalInput, StrikeEntryInput } from '#lib/training/entries.schema'
import type { TrainingView } from '#lib/training/training.view'
import { EXEMPTED_FROM, EXEMPTION_GROUNDS, LEVELS, SKILLS } from '#lib/training/training-codes.schema'
import { DateField } from '../ui/form/date-field'
import { Checkbox, Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextArea } from '../ui/form/text-field'
import { backTo, chosen, type EntryProps, NONE, schemas } from './entry-common'
import { EntryForm } from './entry-form'

const LEVEL_OPTIONS = LEVELS.map((value) => ({ value, label: same(value) }))

export const GoalForm = ({
  participantId,
  today,
  action,
  view,
}: EntryProps<SetGoalInput> & { view: TrainingView }) => {
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

export const ExemptionForm = ({ participantId, today, action }: EntryProps<GrantExemptionInput>) => (
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

export const StrikeForm = ({
  participantId,
  entryId,
  action,
}: Omit<EntryProps<StrikeEntryInput>, 'today'> & { entryId: string }) => (
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
