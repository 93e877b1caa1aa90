import type { LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { DAYS_WITHOUT_ADDITION } from '../parameters/programme'
import { REFORM_2026 } from '../parameters/sources'
import type { Provision } from '../trace'

/** Whether all the days are added, or only those above ten: the regulation can be read both ways. */
export type AdditionReading = 'ALL' | 'ABOVE_TEN'

type Facts = {
  readonly countedDays: number
  readonly startsOn: LocalDate
  readonly reading: AdditionReading
}

export type Addition = {
  readonly countedDays: number
  readonly allDays: number
  readonly aboveTenDays: number
  readonly days: number
}

/**
 * Integreringsforskriften §§ 10 and 19: absence under chapter 3 and fri and permisjon under
 * chapter 4 of more than ten virkedager together come in addition to the programme's length. Days
 * under § 17 second paragraph, ferie and ugyldig fravær never do.
 */
export const lengthAddition: Provision<Facts, Addition> = {
  id: 'integreringsforskriften.s10.addition',
  cite: 'integreringsforskriften §§ 10, 19',
  validFrom: REFORM_2026,
  apply: ({ countedDays, startsOn, reading }) => {
    const withoutAddition = valueOn(DAYS_WITHOUT_ADDITION, startsOn)
    const isOver = countedDays > withoutAddition
    const allDays = isOver ? countedDays : 0
    const aboveTenDays = isOver ? countedDays - withoutAddition : 0
    return { countedDays, allDays, aboveTenDays, days: reading === 'ALL' ? allDays : aboveTenDays }
  },
}
