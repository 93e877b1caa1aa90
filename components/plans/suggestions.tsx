'use client'

import { useState } from 'react'
import { type Language, say as sayIn, type Text } from '#lib/i18n/text'
import { suggestionTexts as t } from '#lib/i18n/texts/element-library'
import { weeklyHours } from '#lib/i18n/texts/plans'
import type { SuggestionView } from '#lib/plans/plan.view'
import { useLanguage, useSay } from '../shell/language'
import { Button } from '../ui/button'
import { SectionChip } from '../ui/section-chip'
import { kindClass } from './element-kind'

const MOST_SHOWN = 4

const sentence = (reasons: readonly Text[], language: Language) => {
  const words = reasons.map((text) => sayIn(text, language))
  const [last = '', ...before] = words.reverse()
  const and = ` ${sayIn(t.and, language)} `
  return before.length === 0 ? last : `${before.reverse().join(', ')}${and}${last}`
}

const Line = ({ suggestion, take }: { suggestion: SuggestionView; take: () => void }) => {
  const say = useSay()
  const language = useLanguage()
  const { values, reasons } = suggestion
  const cite = reasons.find((reason) => reason.cite)?.cite
  return (
    <li className={`ff-suggestion ff-plan-${kindClass(values.kind)}`}>
      <div>
        <b>{values.title}</b>{' '}
        <span className="ff-small">
          {say(weeklyHours(values.hoursPerWeek))}
          {values.place && `, ${values.place}`}
        </span>
        {reasons.length > 0 && (
          <p className="ff-small">
            {say(t.because)}{' '}
            {sentence(
              reasons.map(({ text }) => text),
              language,
            )}
            . {cite && <SectionChip cite={cite} />}
          </p>
        )}
      </div>
      <Button size="xsmall" onClick={take}>
        {say(t.take)}
        <span className="ff-hidden">: {values.title}</span>
      </Button>
    </li>
  )
}

/** What the municipality's library holds for this plan, and why. Taking one up is a person's press. */
export const Suggestions = ({
  suggestions,
  inPlan,
  take,
}: {
  suggestions: readonly SuggestionView[]
  /** Titles of what is in the form already. */
  inPlan: readonly string[]
  take: (values: SuggestionView['values']) => void
}) => {
  const say = useSay()
  const [taken, setTaken] = useState(false)
  const left = suggestions.filter(({ values }) => !inPlan.includes(values.title))
  const withReasons = left.filter(({ reasons }) => reasons.length > 0).slice(0, MOST_SHOWN)
  const others = left.filter((one) => !withReasons.includes(one))
  const line = (suggestion: SuggestionView) => (
    <Line
      key={suggestion.id}
      suggestion={suggestion}
      take={() => {
        take(suggestion.values)
        setTaken(true)
      }}
    />
  )
  if (suggestions.length === 0) return null
  return (
    <section className="ff-stack" aria-label={say(t.title)}>
      <div>
        <h2>{say(t.title)}</h2>
        <p className="ff-sub ff-small">{say(left.length === 0 ? t.none : t.lead)}</p>
      </div>
      {withReasons.length > 0 && <ul className="ff-suggestions">{withReasons.map(line)}</ul>}
      {others.length > 0 && (
        <details>
          <summary>
            {say(t.others)} ({others.length})
          </summary>
          <ul className="ff-suggestions">{others.map(line)}</ul>
        </details>
      )}
      <p role="status" className="ff-sub ff-small">
        {taken && say(t.taken)}
      </p>
    </section>
  )
}
