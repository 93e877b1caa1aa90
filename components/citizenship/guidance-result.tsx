'use client'

import type { GuidanceView, RuleView } from '#lib/citizenship/guidance.view'
import { formatDate, formatWhole } from '#lib/i18n/format'
import { same, type Text } from '#lib/i18n/text'
import { checklistTexts, daysOf, ruleTexts, spanText, guidanceTexts as t } from '#lib/i18n/texts/guidance'
import { useLanguage, useSay } from '../shell/language'
import { Card } from '../ui/card'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { LocalAlert } from '../ui/local-alert'
import { RecheckAlert } from '../ui/recheck-alert'
import { Section } from '../ui/section'
import { SectionChip } from '../ui/section-chip'
import { StatusTag } from '../ui/status-tag'
import { GuidanceSteps } from './guidance-steps'
import { GuidanceTimeline } from './guidance-timeline'
import { PermanentCards } from './permanent-cards'
import { TripSlider } from './trip-slider'

const nameOf = (rule: string): Text => ruleTexts[rule] ?? same(rule)

const Span = ({ best: { sensitivity, alternativeMetOn } }: { best: RuleView }) => {
  const say = useSay()
  const { lenient, strict } = sensitivity
  return (
    <>
      {lenient && strict && lenient !== strict && (
        <p>{say(spanText(formatDate(lenient), formatDate(strict)))}</p>
      )}
      {alternativeMetOn && (
        <p>
          {say(t.alternative)}: {formatDate(alternativeMetOn)}
        </p>
      )}
    </>
  )
}

const Best = ({ view: { best } }: { view: GuidanceView }) => {
  const say = useSay()
  if (!best?.metOn) return <p className="ff-guide-best">{say(t.noRule)}</p>
  return (
    <div className="ff-guide-best">
      <p className="ff-sub">{say(best.metAsOf ? t.met : t.earliest)}</p>
      <p className="ff-guide-date">{formatDate(best.metOn)}</p>
      <p>
        {say(nameOf(best.rule))} <SectionChip cite={best.cite} />
      </p>
      <Span best={best} />
    </div>
  )
}

const RuleRow = ({ result }: { result: RuleView }) => {
  const say = useSay()
  const { rule, cite, countedDays, requiredDays, missingDays, metOn, metAsOf } = result
  return (
    <tr>
      <RowHead className="ff-plain">{say(nameOf(rule))}</RowHead>
      <Cell numeric label={say(t.counted)}>
        {say(daysOf(formatWhole(countedDays), formatWhole(requiredDays)))}
      </Cell>
      <Cell numeric label={say(t.missing)}>
        {formatWhole(missingDays)}
      </Cell>
      <Cell label={say(t.earliest)}>
        <b>{metOn ? formatDate(metOn) : say(t.never)}</b>{' '}
        {metAsOf && <StatusTag tone="success">{say(t.met)}</StatusTag>}
      </Cell>
      <Cell>
        <SectionChip cite={cite} />
      </Cell>
    </tr>
  )
}

const Rules = ({ view: { applicable } }: { view: GuidanceView }) => {
  const say = useSay()
  const columns = [
    { id: 'rule', label: say(t.rule) },
    { id: 'counted', label: say(t.counted), numeric: true },
    { id: 'missing', label: say(t.missing), numeric: true },
    { id: 'earliest', label: say(t.earliest) },
    { id: 'law', label: say(t.law) },
  ]
  return (
    <Section title={say(t.rules)}>
      <DataTable caption={say(t.rules)} columns={columns} cards>
        {applicable.map((result) => (
          <RuleRow key={result.rule} result={result} />
        ))}
      </DataTable>
    </Section>
  )
}

const Checklist = ({ view: { checklist, blockers } }: { view: GuidanceView }) => {
  const say = useSay()
  return (
    <Card title={say(t.checklist)}>
      <ul className="ff-guide-list">
        {checklist.map((code) => (
          <li key={code}>{say(checklistTexts[code] ?? same(code))}</li>
        ))}
      </ul>
      {blockers.includes('S7_D') && <LocalAlert tone="warning">{say(t.blockerS7_D)}</LocalAlert>}
    </Card>
  )
}

/** The answer: the best day, every rule tried, the days drawn, how it was worked out, and what else UDI asks. */
export const GuidanceResult = ({ view, participantId }: { view: GuidanceView; participantId: string }) => {
  const language = useLanguage()
  const say = useSay()
  const metOn = view.best?.metOn
  return (
    <div className="ff-stack ff-stack-wide">
      <p className="ff-guide-label">{say(t.label)}</p>
      <Best view={view} />
      <RecheckAlert recheck={view.recheck} language={language} />
      {view.doubts.length > 0 && (
        <LocalAlert tone="warning" title={say(t.doubts)}>
          <ul lang="nb">
            {view.doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </LocalAlert>
      )}
      {metOn && (
        <p className="ff-guide-sheet">
          <a href={`/participants/${participantId}/road/sheet?statsborgerskap=${metOn}`}>{say(t.sheet)}</a>
        </p>
      )}
      <TripSlider view={view} />
      <GuidanceTimeline view={view} language={language} />
      <Rules view={view} />
      <GuidanceSteps view={view} language={language} />
      <Checklist view={view} />
      <PermanentCards view={view} />
    </div>
  )
}
