'use client'

import { same } from '#lib/i18n/text'
import { goalTexts, latestEndHint, planTexts as t } from '#lib/i18n/texts/plans'
import { DateField } from '../ui/form/date-field'
import { Checkbox, FieldGroup } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextArea, TextField } from '../ui/form/text-field'
import { optionsOf } from './choices'

const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1'].map((level) => ({ value: level, label: same(level) }))
const REASONS = optionsOf({
  DOES_NOT_WANT: { nb: 'Deltakeren ønsker det ikke', nn: 'Deltakaren ønskjer det ikkje' },
  NOT_ABLE_IN_TIME: { nb: 'Rekker det ikke i programtiden', nn: 'Rekk det ikkje i programtida' },
})

/** Sluttmål, length and norskmål. `latestEnd`: the last day that the law allows, as it is written. */
export const GoalFields = ({ latestEnd }: { latestEnd: string | null }) => (
  <>
    <FieldGroup title={t.goals}>
      <div className="ff-fields">
        <Select name="goal" label={t.goal} options={optionsOf(goalTexts)} />
        <DateField name="offeredOn" label={t.offeredOn} />
        <DateField name="startsOn" label={t.startsOn} />
        <DateField name="endsOn" label={t.endsOn} hint={latestEnd ? latestEndHint(latestEnd) : undefined} />
      </div>
      <TextArea name="longTermGoals" label={t.longTermGoals} hint={t.longTermGoalsHint} rows={2} />
      <div className="ff-fields">
        <Select
          name="goalReasonCode"
          label={t.goalReasonCode}
          hint={t.goalReasonHint}
          options={REASONS}
          optional
        />
        <TextArea name="goalReasonText" label={t.goalReasonText} rows={2} optional />
      </div>
    </FieldGroup>
    <FieldGroup title={t.norwegianGoals}>
      <div className="ff-fields ff-plan-skills">
        <Select name="norwegianListening" label={t.listening} options={LEVELS} />
        <Select name="norwegianReading" label={t.reading} options={LEVELS} />
        <Select name="norwegianWriting" label={t.writing} options={LEVELS} />
        <Select name="norwegianOral" label={t.oral} options={LEVELS} />
      </div>
      <Checkbox name="norwegianByGrade" label={t.byGrade} />
      <div className="ff-fields">
        <TextArea name="norwegianExtent" label={t.norwegianExtent} rows={2} />
        <TextField name="socialStudiesHours" label={t.socialStudiesHours} inputMode="numeric" short />
      </div>
    </FieldGroup>
  </>
)
