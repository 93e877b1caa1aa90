'use client'

import { useFieldArray, useFormContext } from 'react-hook-form'
import { milestoneTexts, planTexts as t } from '#lib/i18n/texts/plans'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { DateField } from '../ui/form/date-field'
import { FieldGroup } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextField } from '../ui/form/text-field'
import { optionsOf } from './choices'

/** Days of the programme to have in sight. */
export const MilestoneFields = ({ startsOn }: { startsOn: string }) => {
  const say = useSay()
  const { control } = useFormContext()
  const { fields, append, remove } = useFieldArray({ control, name: 'milestones' })
  return (
    <FieldGroup title={t.milestones}>
      {fields.map(({ id }, at) => (
        <fieldset key={id} className="ff-plan-milestone">
          <legend className="ff-hidden">
            {say(t.milestone)} {at + 1}
          </legend>
          <DateField name={`milestones.${at}.on`} label={t.on} />
          <TextField name={`milestones.${at}.title`} label={t.elementTitle} />
          <Select name={`milestones.${at}.kind`} label={t.kind} options={optionsOf(milestoneTexts)} />
          <Button
            variant="tertiary"
            onClick={() => remove(at)}
            aria-label={`${say(t.removeMilestone)} ${at + 1}`}
          >
            {say(t.removeMilestone)}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button onClick={() => append({ on: startsOn, kind: 'OTHER', title: '' }, { shouldFocus: false })}>
          {say(t.addMilestone)}
        </Button>
      </div>
    </FieldGroup>
  )
}
