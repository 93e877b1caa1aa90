import { formatDate, formatQuarters } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { addedAll, lacksHours, lengtheningTexts, phaseTexts, planTexts as t } from '#lib/i18n/texts/plans'
import { programmePageTexts } from '#lib/i18n/texts/programme-line'
import { phasesOf } from '#lib/plans/phases.view'
import type { PlanView } from '#lib/plans/plan.view'
import type { LineEntry } from '#lib/programme/programme-line.view'
import { addDays, daysBetween, localDate } from '#lib/values/local-date'
import { Section } from '../ui/section'
import { SectionChip } from '../ui/section-chip'
import { type Lane, type MilestonePoint, type Period, Timeline } from '../ui/timeline'

type Kind = 'norsk' | 'work' | 'course'

const kindOf = (kind: string): Kind => {
  if (kind === 'NORWEGIAN') return 'norsk'
  return kind === 'WORK_DIRECTED' || kind === 'EDUCATION_DIRECTED' ? 'work' : 'course'
}

const lane = ({ plan }: PlanView, label: Text, wanted: Kind, language: Language): Lane => ({
  label: say(label, language),
  periods: plan.elements.flatMap(({ kind, title, from, to, quartersPerWeek }, at): Period[] =>
    kindOf(kind) === wanted
      ? [{ id: `${at}`, from, to, label: `${title} ${formatQuarters(quartersPerWeek)} t`, kind: wanted }]
      : [],
  ),
})

const gaps = ({ load, fullTime }: PlanView, language: Language): readonly Period[] =>
  load.flatMap(({ from, to, total }) =>
    total < fullTime
      ? [
          {
            id: from,
            from,
            to,
            label: say(
              lacksHours(formatQuarters(fullTime - total), formatDate(from), formatDate(to)),
              language,
            ),
            kind: 'missing' as const,
          },
        ]
      : [],
  )

/** Share of the programme that the words of a milestone take. */
const ROOM = 0.2

/** As many lanes as keep the words of milestones apart. */
const lanesOf = (
  milestones: readonly MilestonePoint[],
  { startsOn, endsOn }: PlanView['plan'],
  label: string,
): readonly Lane[] => {
  const days = daysBetween(startsOn, endsOn)
  const lanes: MilestonePoint[][] = []
  for (const milestone of milestones) {
    const isFree = (lane: MilestonePoint[]) => {
      const last = lane.at(-1)
      return !last || daysBetween(localDate(last.on), localDate(milestone.on)) > days * ROOM
    }
    const free = lanes.find(isFree)
    if (free) free.push(milestone)
    else lanes.push([milestone])
  }
  return lanes.map((lane, at) => ({ label: at === 0 ? label : `${label} ${at + 1}`, milestones: lane }))
}

const pointsOf = (
  entries: readonly Pick<LineEntry, 'from' | 'title'>[],
  { plan: { startsOn, endsOn }, today }: PlanView,
): readonly MilestonePoint[] =>
  entries
    .filter(({ from }) => from >= startsOn && from <= endsOn)
    .map(({ from, title }, at) => ({
      id: `${at}`,
      on: from,
      label: title,
      state: from < today ? ('done' as const) : ('planned' as const),
    }))

const leaveLane = (entries: readonly LineEntry[], language: Language): readonly Lane[] => {
  const periods = entries
    .filter(({ kind }) => kind === 'leave')
    .map(({ from, to, title }): Period => ({ id: from, from, to, label: title, kind: 'leave' }))
  return periods.length > 0 ? [{ label: say(programmePageTexts.leaveLane, language), periods }] : []
}

const phaseLane = (plan: PlanView['plan'], language: Language): Lane => ({
  label: say(t.phases, language),
  periods: phasesOf(plan).map(({ phase, from, to }) => ({
    id: phase,
    from,
    to,
    label: say(phaseTexts[phase], language),
    kind: 'holiday' as const,
  })),
})

const addedLane = ({ plan, lengthening }: PlanView, language: Language): readonly Lane[] => {
  if (!lengthening) return []
  const { days, endsOn } = lengthening.ALL
  const label = say(addedAll(days, formatDate(endsOn)), language)
  const period = { id: 'added', from: addDays(plan.endsOn, 1), to: endsOn, label, kind: 'missing' as const }
  return [{ label: say(lengtheningTexts.lane, language), periods: [period] }]
}

/**
 * The whole programme: what runs when, leave, what is missing, and the days to have in sight. `around` is what
 * lies beside the plan: leave, tests taken and the law's deadlines.
 */
export const PlanTimeline = ({
  view,
  around = [],
  language,
}: {
  view: PlanView
  around?: readonly LineEntry[]
  language: Language
}) => {
  const { plan, today, lengthening } = view
  const to = lengthening?.ALL.endsOn ?? plan.endsOn
  const missing = gaps(view, language)
  const milestones = pointsOf(
    plan.milestones.map(({ on, title }) => ({ from: on, title })),
    view,
  )
  const deadlines = pointsOf(
    around.filter(({ kind }) => kind !== 'leave'),
    view,
  )
  return (
    <Section
      title={say(t.timeline, language)}
      sub={`${formatDate(plan.startsOn)}–${formatDate(plan.endsOn)}`}
      aside={
        <SectionChip
          cite={view.track === 'SECTION_13' ? 'integreringsloven § 13' : 'integreringsloven § 14'}
        />
      }
    >
      <Timeline
        from={plan.startsOn}
        to={to}
        today={today}
        todayLabel={say(t.today, language)}
        lanes={[
          phaseLane(plan, language),
          lane(view, t.norwegian, 'norsk', language),
          lane(view, t.directed, 'work', language),
          lane(view, t.course, 'course', language),
          ...(missing.length > 0 ? [{ label: say(t.missingTitle, language), periods: missing }] : []),
          ...addedLane(view, language),
          ...leaveLane(around, language),
          ...lanesOf(milestones, plan, say(t.milestones, language)),
          ...lanesOf(deadlines, plan, say(programmePageTexts.deadlineLane, language)),
        ]}
      />
    </Section>
  )
}
