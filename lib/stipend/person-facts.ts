import 'server-only'
import type { PersonAbsence } from '#lib/attendance/absence-of-people'
import { norwegianTime } from '#lib/platform/clock'
import type { Ctx } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { firstDay, lastDay, type Month, monthOf } from '#lib/values/month'
import type { Evidence, PaymentFacts } from './payment'
import type { PersonRow } from './people.repo'
import type { StipendPolicy } from './stipend-facts'

const evidenceOf = ({ marks }: PersonAbsence, month: Month): readonly Evidence[] =>
  marks
    .filter(({ date }) => monthOf(date) === month)
    .map(({ date, code, absentQuarters, plannedQuarters, decided, reason, by, at }) => ({
      date,
      code,
      absentQuarters,
      plannedQuarters,
      decided,
      reason,
      by,
      at: norwegianTime(at),
    }))

const ofMonth = (absence: PersonAbsence, month: Month): PaymentFacts['absence'] => ({
  absences: absence.stipend.absences.filter(({ date }) => date.startsWith(month)),
  withoutStipend: absence.stipend.withoutStipend.filter(
    ({ from, to }) => from <= lastDay(month) && to >= firstDay(month),
  ),
  bothCauses: absence.stipend.bothCauses.filter((date) => monthOf(date) === month),
  undecided: absence.stipend.undecided.filter((date) => monthOf(date) === month),
})

export type Known = {
  readonly month: Month
  readonly absences: ReadonlyMap<string, PersonAbsence>
  readonly policy: StipendPolicy
}

/** What one person's payment rests on. */
export const factsOf = (
  { month, absences, policy }: Known,
  person: PersonRow,
  rest: Pick<PaymentFacts, 'missing' | 'hasTimetable' | 'differences' | 'changed'>,
): PaymentFacts => {
  const absence = absences.get(person.id)
  const { birthDate, startedOn, endedOn, family, benefits, works } = person
  const pauses =
    person.pauses?.filter(({ from, to }) => from <= lastDay(month) && to >= firstDay(month)) ?? []
  return {
    month,
    person: {
      birthDate,
      startedOn,
      endedOn,
      ...(pauses.length > 0 && { pauses }),
      family,
      benefits: benefits.filter(
        ({ fromMonth, toMonth }) => fromMonth <= month && (toMonth ?? month) >= month,
      ),
      works: works.filter((work) => work.month === month),
    },
    absence: absence
      ? ofMonth(absence, month)
      : { absences: [], withoutStipend: [], bothCauses: [], undecided: [] },
    evidence: absence ? evidenceOf(absence, month) : [],
    ...rest,
    refused: absence?.refused ?? null,
    policy,
  }
}

/** People as the law of absence asks about them. */
export const withChildren = (people: readonly PersonRow[]) =>
  people.map(({ id, startedOn, family }) => ({
    id,
    startedOn,
    childBirthDates: family
      .filter(({ relation }) => relation === 'CHILD')
      .flatMap(({ birthDate }) => (birthDate ? [birthDate] : [])),
  }))

/** The readings of §§ 20 and 21 that the municipality has chosen. */
export const policyOf = async (ctx: Ctx): Promise<StipendPolicy> => {
  const { turning25, partMonth, capHourTrekkAtDay, extraG } = await municipalSettings(ctx)
  return { turning25, partMonth, capHourTrekkAtDay, extraG }
}
