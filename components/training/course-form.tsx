'use client'

import type { FormResult } from '#lib/i18n/form-result'
import { spokenLanguages } from '#lib/i18n/languages'
import { subjectTexts } from '#lib/i18n/texts/training'
import { courseTexts as t } from '#lib/i18n/texts/training-forms'
import type { SetCourseInput } from '#lib/training/courses.schema'
import { Select } from '../ui/form/select'
import { TextField } from '../ui/form/text-field'
import { EntryForm } from './entry-form'

const SUBJECTS = Object.entries(subjectTexts).map(([value, label]) => ({ value, label }))
const LANGUAGES = spokenLanguages.map(({ tag, nb, nn }) => ({ value: tag, label: { nb, nn } }))

/** What the class teaches, in which language, and for how many. */
export const CourseForm = ({
  values,
  action,
}: {
  values: SetCourseInput
  action: (input: SetCourseInput) => Promise<FormResult>
}) => (
  <EntryForm
    schema={() => import('#lib/training/courses.schema').then((file) => file.setCourseSchema)}
    values={values}
    action={action}
    submit={t.save}
    back="/courses"
  >
    <div className="ff-fields">
      <Select name="subject" label={t.subject} options={SUBJECTS} optional />
      <TextField
        name="capacity"
        label={t.capacity}
        hint={t.capacityHint}
        inputMode="numeric"
        short
        optional
      />
      <Select name="language" label={t.language} options={LANGUAGES} optional />
    </div>
  </EntryForm>
)
