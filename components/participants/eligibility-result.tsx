import { formatDate } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { eligibilityNotices, outcomeMeaning, outcomeTexts } from '#lib/i18n/texts/eligibility'
import { assessedOn, participantTexts as t } from '#lib/i18n/texts/participants'
import type { EligibilityOutcome, EligibilityView } from '#lib/participants/eligibility.view'
import { FindingsList } from '../ui/findings-list'
import { LocalAlert } from '../ui/local-alert'
import { RecheckAlert } from '../ui/recheck-alert'
import { Section } from '../ui/section'
import { SectionChip } from '../ui/section-chip'
import { StatusTag, type Tone } from '../ui/status-tag'

const tones: Readonly<Record<EligibilityOutcome, Tone>> = {
  RIGHT_AND_DUTY: 'success',
  MAY_BE_OFFERED: 'info',
  OUTSIDE: 'neutral',
  STAFF_DECIDES: 'warning',
}

export const OutcomeTag = ({ outcome, language }: { outcome: EligibilityOutcome; language: Language }) => (
  <StatusTag tone={tones[outcome]}>{say(outcomeTexts[outcome], language)}</StatusTag>
)

/** The law's answer: outcome, deadline, every condition with fact, source and §, and what an official must look at. */
export const EligibilityResult = ({ view, language }: { view: EligibilityView; language: Language }) => (
  <Section
    title={say(t.eligibility, language)}
    sub={say(outcomeMeaning[view.outcome], language)}
    aside={<OutcomeTag outcome={view.outcome} language={language} />}
  >
    <div className="ff-stack">
      {view.deadline && (
        <p>
          {say(t.deadline, language)}: <b>{formatDate(view.deadline)}</b>{' '}
          <SectionChip cite="integreringsloven § 12" />
        </p>
      )}
      <FindingsList
        caption={say(assessedOn(formatDate(view.decisionDate)), language)}
        language={language}
        findings={view.conditions.map(({ id, condition, met, fact, source, cite }) => ({
          id,
          met,
          cite,
          condition: say(condition, language),
          fact: say(fact, language),
          source: say(source, language),
        }))}
      />
      {view.notices.length > 0 && (
        <LocalAlert tone="warning" title={say(t.notices, language)}>
          <ul>
            {view.notices.map((code) => (
              <li key={code}>{say(eligibilityNotices[code] ?? { nb: code, nn: code }, language)}</li>
            ))}
          </ul>
        </LocalAlert>
      )}
      <RecheckAlert recheck={view.recheck} language={language} />
    </div>
  </Section>
)
