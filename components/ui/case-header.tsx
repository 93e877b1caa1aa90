import type { ReactNode } from 'react'
import { formatDate } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { commonTexts, untilDate, weekOf } from '#lib/i18n/texts/common'
import { localDate } from '#lib/values/local-date'
import { Bar } from './bar'
import { type CaseTab, CaseTabs } from './case-tabs'

export type ProgrammeWeeks = { week: number; weeks: number; until: string }

const Weeks = ({ week, weeks, until, language }: ProgrammeWeeks & { language: Language }) => (
  <div className="ff-case-weeks">
    <div className="ff-row ff-spread">
      <b>{say(weekOf(week, weeks), language)}</b>
      <span className="ff-small ff-sub">{say(untilDate(formatDate(localDate(until))), language)}</span>
    </div>
    <Bar parts={[{ id: 'week', value: week, tone: 'accent' }]} total={weeks} size="thick" />
  </div>
)

/** The head of a case: name and status, six facts, the programme's weeks, and the parts of the case. */
export const CaseHeader = ({
  name,
  tag,
  facts,
  programme,
  tabs,
  banner,
  language,
}: {
  name: string
  /** A `StatusTag`. */
  tag?: ReactNode
  facts: readonly { label: string; value: ReactNode }[]
  programme?: ProgrammeWeeks | undefined
  tabs: readonly CaseTab[]
  /** Over everything: protected address. */
  banner?: ReactNode
  language: Language
}) => (
  <header className="ff-case-head">
    {banner}
    <div className="ff-case-top">
      <div>
        <div className="ff-title">
          <p className="ff-case-name">{name}</p>
          {tag}
        </div>
        <dl className="ff-case-facts">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {programme && <Weeks {...programme} language={language} />}
    </div>
    <CaseTabs tabs={tabs} label={say(commonTexts.caseTabs, language)} />
  </header>
)
