import { formatDate, formatQuarters } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { lacksHours, planTexts as t } from '#lib/i18n/texts/plans'
import type { PlanView } from '#lib/plans/plan.view'
import { Section } from '../ui/section'
import { SectionChip } from '../ui/section-chip'
import { type Lane, type Period, Timeline } from '../ui/timeline'

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

/** The whole programme: what runs when, what is missing, and the days to have in sight. */
export const PlanTimeline = ({ view, language }: { view: PlanView; language: Language }) => {
  const { plan, today } = view
  const missing = gaps(view, language)
  const milestones = plan.milestones.map(({ on, title }, at) => ({
    id: `${at}`,
    on,
    label: title,
    state: on < today ? ('done' as const) : ('planned' as const),
  }))
  return (
    <Section
      title={say(t.timeline, language)}
      sub={`${formatDate(plan.startsOn)}–${formatDate(plan.endsOn)}`}
      aside={<SectionChip cite="integreringsloven § 14" />}
    >
      <Timeline
        from={plan.startsOn}
        to={plan.endsOn}
        today={today}
        todayLabel={say(t.today, language)}
        lanes={[
          lane(view, t.norwegian, 'norsk', language),
          lane(view, t.directed, 'work', language),
          lane(view, t.course, 'course', language),
          ...(missing.length > 0 ? [{ label: say(t.missingTitle, language), periods: missing }] : []),
          { label: say(t.milestones, language), milestones },
        ]}
      />
    </Section>
  )
}
