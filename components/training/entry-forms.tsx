'use client'

import type { Text } from '#lib/i18n/text'
import {
  pauseTexts,
  payerTexts,
  subjectTexts,
  testPartTexts,
  testResultTexts,
} from '#lib/i18n/texts/training'
import { courseOption, trainingFormTexts as t } from '#lib/i18n/texts/training-forms'
import type { JoinCourseInput } from '#lib/training/courses.schema'
import type {
  ChargeFeeInput,
  GrantPauseInput,
  OnePersonInput,
  RecordTestInput,
  StrikeEntryInput,
} from '#lib/training/entries.schema'
import type { TrainingView } from '#lib/training/training.view'
import { PAUSE_KINDS, PAYERS, SUBJECTS, TEST_PARTS, TEST_RESULTS } from '#lib/training/training-codes.schema'
import { DateField } from '../ui/form/date-field'
import { Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextArea, TextField } from '../ui/form/text-field'
import { backTo, chosen, type EntryProps, NONE, schemas } from './entry-common'
import { EntryForm } from './entry-form'

export const TestForm = ({ participantId, today, action }: EntryProps<RecordTestInput>) => (
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

export const PauseForm = ({ participantId, today, action }: EntryProps<GrantPauseInput>) => (
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

export const FeeForm = ({ participantId, today, action }: EntryProps<ChargeFeeInput>) => (
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
}: EntryProps<JoinCourseInput> & { view: TrainingView }) => (
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
        options={view.openCourses.map(({ id, name, free, understood }) => ({
          value: id,
          label: courseOption(name, free, understood),
        }))}
      />
      <DateField name="onDate" label={t.from} />
    </div>
  </EntryForm>
)

/** Nothing to fill in: what is done, and a button. */
export const JustDo = ({
  participantId,
  action,
  submit,
}: Omit<EntryProps<OnePersonInput>, 'today'> & { submit: Text }) => (
  <EntryForm
    schema={() => schemas().then((file) => file.onePersonSchema)}
    values={{ participantId }}
    action={action}
    submit={submit}
    back={backTo(participantId)}
  >
    {null}
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
