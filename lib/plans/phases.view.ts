import { addDays, type LocalDate } from '#lib/values/local-date'
import type { Milestone, PlanContent } from './plan-content'

export const PHASES = ['BEGINNING', 'BUILDING', 'TOWARDS_GOAL'] as const
export type Phase = {
  readonly phase: (typeof PHASES)[number]
  readonly from: LocalDate
  readonly to: LocalDate
  readonly milestones: readonly Milestone[]
}

/**
 * The programme in phases, bounded by its own milestones: the day from which § 14 a asks for work-directed hours,
 * or the first review, and halfway. A phase that would have no days is left out.
 */
export const phasesOf = ({
  startsOn,
  endsOn,
  milestones,
}: Pick<PlanContent, 'startsOn' | 'endsOn' | 'milestones'>): readonly Phase[] => {
  const first = (wanted: Milestone['kind']) => milestones.find(({ kind }) => kind === wanted)?.on
  const bounds = [first('WORK_HOURS') ?? first('REVIEW'), first('HALFWAY')]
    .map((day) => day ?? startsOn)
    .map((day) => (day > endsOn ? endsOn : day))
  const [built = startsOn, halfway = startsOn] = bounds
  const starts = [startsOn, built, halfway < built ? built : halfway]
  return PHASES.flatMap((phase, at): readonly Phase[] => {
    const from = starts[at] ?? startsOn
    const next = starts[at + 1]
    const to = next ? addDays(next, -1) : endsOn
    const isLast = at === PHASES.length - 1
    const own = milestones.filter(({ on }) => on >= from && (on <= to || (isLast && on === endsOn)))
    return to < from ? [] : [{ phase, from, to, milestones: own }]
  })
}
