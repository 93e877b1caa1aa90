import type { GuidanceView } from '#lib/citizenship/guidance.view'
import { formatDate, formatWhole } from '#lib/i18n/format'
import { type Language, same, say, type Text } from '#lib/i18n/text'
import {
  ruleTexts,
  stepAbroad,
  stepIncome,
  stepPermit,
  stepRefusal,
  stepRule,
  stepStart,
  guidanceTexts as t,
} from '#lib/i18n/texts/guidance'
import { groundTexts } from '#lib/i18n/texts/participants'
import { Section } from '../ui/section'
import { SectionChip } from '../ui/section-chip'

type Step = { readonly text: Text; readonly cite: string }

const stepsOf = (view: GuidanceView, noEnd: string): readonly Step[] => {
  const { residenceStart, permits, refusals, foreignByYear, twoMonthsDays, income, applicable } = view
  return [
    ...(residenceStart
      ? [{ text: stepStart(formatDate(residenceStart)), cite: 'statsborgerloven § 7' }]
      : []),
    ...permits.map(({ basis, from, to, counts }) => ({
      text: stepPermit(
        groundTexts[basis] ?? same(basis),
        `${formatDate(from)}–${to ? formatDate(to) : noEnd}`,
        counts,
      ),
      cite: 'statsborgerforskriften § 3-1',
    })),
    ...refusals.map(({ refusedOn, deferred }) => ({
      text: stepRefusal(formatDate(refusedOn), deferred),
      cite: 'statsborgerforskriften § 3-2',
    })),
    ...Object.entries(foreignByYear).map(([year, days]) => ({
      text: stepAbroad(year, days, days > twoMonthsDays),
      cite: 'statsborgerforskriften § 3-4',
    })),
    ...(income.year === null
      ? []
      : [{ text: stepIncome(income.year, income.met), cite: 'statsborgerloven § 10' }]),
    ...applicable.map(({ rule, cite, countedDays, requiredDays, metOn }) => ({
      text: stepRule(
        ruleTexts[rule] ?? same(rule),
        formatWhole(countedDays),
        formatWhole(requiredDays),
        metOn && formatDate(metOn),
      ),
      cite,
    })),
  ]
}

/** How the answer came about, step by step, each with its place in the law. */
export const GuidanceSteps = ({ view, language }: { view: GuidanceView; language: Language }) => (
  <Section title={say(t.steps, language)}>
    <ol className="ff-guide-steps">
      {stepsOf(view, say(t.noEnd, language)).map(({ text, cite }) => (
        <li key={text.nb}>
          <span>{say(text, language)}</span> <SectionChip cite={cite} />
        </li>
      ))}
    </ol>
  </Section>
)
