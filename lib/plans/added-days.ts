import { addWorkdays } from '#lib/law/integreringsforskriften/f17-holidays'
import { addDays, type LocalDate } from '#lib/values/local-date'

type Ended = { readonly endsOn: LocalDate; readonly addedDays?: number }

/** The last day of the programme without the virkedager that leave and absence added to it. */
export const endWithoutAddition = ({ endsOn, addedDays = 0 }: Ended): LocalDate => {
  if (addedDays === 0) return endsOn
  let day = addDays(endsOn, -addedDays)
  while (addWorkdays(day, addedDays) >= endsOn) day = addDays(day, -1)
  return addDays(day, 1)
}
