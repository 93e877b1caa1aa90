import { addDays, type LocalDate } from '#lib/values/local-date'
import type { ElementKind } from './plan-codes'
import type { PlanContent, PlanElement } from './plan-content'

/** Days between two changes of the week, with what a week in them holds, in quarters. */
export type LoadPeriod = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly total: number
  readonly directed: number
  /** Arbeidsrettet alone, as § 14 a asks. */
  readonly work: number
  readonly norwegian: number
}

const DIRECTED: readonly ElementKind[] = ['WORK_DIRECTED', 'EDUCATION_DIRECTED']

type Loaded = Pick<PlanContent, 'startsOn' | 'endsOn'> & {
  readonly elements: readonly Pick<PlanElement, 'kind' | 'quartersPerWeek' | 'from' | 'to'>[]
}

/** Week by week in as few periods as there are changes. */
export const weeklyLoad = ({ startsOn, endsOn, elements }: Loaded): readonly LoadPeriod[] => {
  const changes = new Set<LocalDate>([startsOn])
  for (const { from, to } of elements) {
    changes.add(from)
    changes.add(addDays(to, 1))
  }
  const days = [...changes].filter((day) => day >= startsOn && day <= endsOn).sort()
  return days.map((from, at) => {
    const next = days[at + 1]
    const running = elements.filter((element) => element.from <= from && from <= element.to)
    const sum = (kinds: readonly ElementKind[] | null) =>
      running.reduce(
        (total, { kind, quartersPerWeek }) => total + (!kinds || kinds.includes(kind) ? quartersPerWeek : 0),
        0,
      )
    return {
      from,
      to: next ? addDays(next, -1) : endsOn,
      total: sum(null),
      directed: sum(DIRECTED),
      work: sum(['WORK_DIRECTED']),
      norwegian: sum(['NORWEGIAN']),
    }
  })
}
