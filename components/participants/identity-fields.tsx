import { formTextsFor, participantTexts } from '#lib/i18n/texts/participants'
import { DateField } from '../ui/form/date-field'
import { TextField } from '../ui/form/text-field'

/** The number that a person is known by, and the day of birth. */
export const IdentityFields = () => (
  <>
    <TextField
      name="identityNumber"
      label={participantTexts.identityNumber}
      hint={formTextsFor.identityHint}
      inputMode="numeric"
      short
    />
    <DateField name="birthDate" label={formTextsFor.birthDate} />
  </>
)
