import Link from 'next/link'
import type { ReactNode } from 'react'
import { shareOf } from '#lib/attendance/attendance-counts.view'
import type { NearLimit, OverviewView, PersonShare, Warning } from '#lib/attendance/overview.view'
import { formatDate, formatShare } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { attendanceTexts, usedOf } from '#lib/i18n/texts/attendance'
import {
  attendedShare,
  becauseFalling,
  becauseLow,
  reversals,
  overviewTexts as t,
} from '#lib/i18n/texts/overview'
import { Card } from '../ui/card'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { Section } from '../ui/section'
import { SectionChip } from '../ui/section-chip'
import { CountsBar } from './counts-bar'
import { CountCells, countColumns } from './counts-cells'

type Said = (text: Text) => string

const warningWords = ({ because, recent, before }: Warning): Text => {
  const [now, then] = [formatShare(recent), before === null ? null : formatShare(before)]
  return because === 'LOW' || then === null ? becauseLow(now, then) : becauseFalling(now, then)
}

const caseHref = (id: string) => `/participants/${id}/attendance`

const PersonName = ({ id, name, linked }: { id: string; name: string; linked: boolean }) =>
  linked ? <Link href={caseHref(id)}>{name}</Link> : name

const Warnings = ({
  people,
  words,
  linked,
}: {
  people: readonly PersonShare[]
  words: Said
  linked: boolean
}) => {
  const warned = people.flatMap(({ warning, ...person }) => (warning ? [{ ...person, warning }] : []))
  return (
    <Card title={`${words(t.warnings)} (${warned.length})`}>
      <p className="ff-small ff-sub">{words(t.warningRule)}</p>
      {warned.length === 0 && <p className="ff-small">{words(t.noWarnings)}</p>}
      <ul className="ff-quotas">
        {warned.map(({ participantId, name, warning }) => (
          <li key={participantId}>
            <b>
              <PersonName id={participantId} name={name} linked={linked} />
            </b>
            <p className="ff-small">{words(warningWords(warning))}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const NearLimits = ({
  quotas,
  words,
  linked,
}: {
  quotas: readonly NearLimit[]
  words: Said
  linked: boolean
}) => (
  <Card title={`${words(t.nearLimit)} (${quotas.length})`}>
    <p className="ff-small ff-sub">{words(quotas.length > 0 ? t.nearLimitRule : t.noNearLimit)}</p>
    <ul className="ff-quotas">
      {quotas.map(({ participantId, name, id, used, limit, cite }) => (
        <li key={`${participantId} ${id}`}>
          <span className="ff-row ff-spread">
            <b>
              <PersonName id={participantId} name={name} linked={linked} />
            </b>
            <SectionChip cite={cite} />
          </span>
          <p className="ff-small">
            {words(attendanceTexts[id])}: {words(usedOf(used, limit))}
          </p>
        </li>
      ))}
    </ul>
  </Card>
)

const Groups = ({ view, words, language }: { view: OverviewView; words: Said; language: Language }) => (
  <Section title={words(t.groups)}>
    <DataTable
      caption={words(t.groups)}
      columns={[
        { id: 'group', label: words(t.group) },
        { id: 'members', label: words(t.members), numeric: true },
        ...countColumns(language),
      ]}
      cards
    >
      {view.groups.map(({ groupId, name, members, counts }) => (
        <tr key={groupId}>
          <RowHead>
            <Link href={`/attendance/${groupId}`}>{name}</Link>
          </RowHead>
          <Cell numeric label={words(t.members)}>
            {members}
          </Cell>
          <CountCells counts={counts} language={language} />
        </tr>
      ))}
    </DataTable>
  </Section>
)

const People = ({ view, linked, language }: { view: OverviewView; linked: boolean; language: Language }) => (
  <Section title={say(t.people, language)}>
    <DataTable
      caption={say(t.people, language)}
      columns={[{ id: 'participant', label: say(t.participant, language) }, ...countColumns(language)]}
      cards
    >
      {view.people.map(({ participantId, name, counts }) => (
        <tr key={participantId}>
          <RowHead>
            <PersonName id={participantId} name={name} linked={linked} />
          </RowHead>
          <CountCells counts={counts} language={language} />
        </tr>
      ))}
    </DataTable>
  </Section>
)

/** Four weeks of attendance as chart and table, and who should be asked how it goes. */
export const Overview = ({
  view,
  withGroups = false,
  linked,
  children,
  language,
}: {
  view: OverviewView
  withGroups?: boolean
  /** Whether the reader may open the participants' cases. */
  linked: boolean
  /** What stands between the four weeks and the tables: the trend. */
  children?: ReactNode
  language: Language
}) => {
  const words: Said = (text) => say(text, language)
  const share = shareOf(view.total)
  const before = shareOf(view.before)
  if (share === null)
    return (
      <>
        <EmptyState>{words(t.nothing)}</EmptyState>
        {children}
      </>
    )
  return (
    <div className="ff-frame ff-frame-side">
      <div className="ff-stack-wide">
        <Section title={words(t.lastFour)} sub={`${formatDate(view.from)}–${formatDate(view.to)}`}>
          <p>{words(attendedShare(formatShare(share), before === null ? null : formatShare(before)))}</p>
          <CountsBar counts={view.total} size="thick" />
          <p className="ff-small ff-sub">
            {words(reversals(view.decisions.invalid, view.decisions.reversed))}
          </p>
        </Section>
        {children}
        {withGroups && <Groups view={view} words={words} language={language} />}
        <People view={view} linked={linked} language={language} />
      </div>
      <aside className="ff-stack">
        <Warnings people={view.people} words={words} linked={linked} />
        <NearLimits quotas={view.nearLimit} words={words} linked={linked} />
      </aside>
    </div>
  )
}
