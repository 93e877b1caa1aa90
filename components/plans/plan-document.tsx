import { formatDate, formatQuarters } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { goalTexts, planTexts as t } from '#lib/i18n/texts/plans'
import { norwegianGoalWords } from '#lib/plans/norwegian-goal.view'
import type { PlanView } from '#lib/plans/plan.view'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Facts } from '../ui/facts'
import { Section } from '../ui/section'
import { SectionChip } from '../ui/section-chip'

const ElementTable = ({ view: { plan }, language }: { view: PlanView; language: Language }) => (
  <DataTable
    caption={say(t.elements, language)}
    cards
    columns={[
      { id: 'title', label: say(t.element, language) },
      { id: 'hours', label: say(t.hoursPerWeek, language), numeric: true },
      { id: 'from', label: say(t.from, language) },
      { id: 'to', label: say(t.to, language) },
      { id: 'because', label: say(t.because, language) },
      { id: 'cite', label: say(t.cite, language) },
    ]}
  >
    {plan.elements.map((element) => (
      <tr key={`${element.title}${element.from}${element.quartersPerWeek}`}>
        <RowHead>
          {element.title}
          {element.place && <span className="ff-sub ff-small"> {element.place}</span>}
        </RowHead>
        <Cell numeric label={say(t.hoursPerWeek, language)}>
          {formatQuarters(element.quartersPerWeek)}
        </Cell>
        <Cell label={say(t.from, language)}>{formatDate(element.from)}</Cell>
        <Cell label={say(t.to, language)}>{formatDate(element.to)}</Cell>
        <Cell quiet label={say(t.because, language)}>
          {element.because}
        </Cell>
        <Cell label={say(t.cite, language)}>
          {element.cite && <SectionChip cite={element.cite.split(',')[0] ?? element.cite} />}
        </Cell>
      </tr>
    ))}
  </DataTable>
)

/** A plan that is set, as it stands. */
export const PlanDocument = ({ view, language }: { view: PlanView; language: Language }) => {
  const { plan } = view
  const fact = (label: Text, value: string) => ({ label: say(label, language), value })
  return (
    <div className="ff-stack ff-stack-wide">
      <Section title={say(t.goals, language)}>
        <Facts
          facts={[
            fact(t.goal, say(goalTexts[plan.goal], language)),
            fact(t.longTermGoals, plan.longTermGoals),
            fact(t.norwegianGoals, norwegianGoalWords(plan, language)),
            fact(t.norwegianExtent, plan.norwegianExtent),
            fact(t.socialStudiesHours, String(plan.socialStudiesHours ?? 0)),
            fact(t.startsOn, formatDate(plan.startsOn)),
            fact(t.endsOn, formatDate(plan.endsOn)),
          ]}
        />
      </Section>
      <Section title={say(t.elements, language)}>
        <ElementTable view={view} language={language} />
      </Section>
      <Section title={say(t.reasons, language)}>
        <div className="ff-stack ff-prose">
          <p>{plan.elementsJustification}</p>
          <p>{plan.effectJustification}</p>
          {plan.participantView && (
            <p>
              <b>{say(t.participantView, language)}:</b> {plan.participantView}
            </p>
          )}
          {plan.reason && (
            <p>
              <b>{say(t.changeReason, language)}:</b> {plan.reason}
            </p>
          )}
        </div>
      </Section>
    </div>
  )
}
