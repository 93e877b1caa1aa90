import Link from 'next/link'
import type { GroupListView } from '#lib/attendance/group.view'
import type { FormResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { groupKindTexts, groupTexts as t } from '#lib/i18n/texts/groups'
import { LinkButton } from '../ui/button'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { PostButton } from '../ui/post-button'
import { Section } from '../ui/section'

type Props = {
  view: GroupListView
  mayManage: boolean
  reopen: (closedDaysId: string) => Promise<FormResult>
  language: Language
}

const kindOf = (kind: string): Text => groupKindTexts[kind as 'CLASS'] ?? groupKindTexts.CLASS

const Groups = ({ view, language }: Pick<Props, 'view' | 'language'>) => {
  const words = (text: Text) => say(text, language)
  return (
    <DataTable
      caption={words(t.title)}
      columns={[
        { id: 'name', label: words(t.name) },
        { id: 'kind', label: words(t.kind) },
        { id: 'teacher', label: words(t.teacher) },
        { id: 'members', label: words(t.members), numeric: true },
        { id: 'times', label: words(t.times), numeric: true },
      ]}
      cards
    >
      {view.groups.map(({ id, name, kind, teacherName, members, times }) => (
        <tr key={id}>
          <RowHead>
            <Link href={`/attendance/${id}`}>{name}</Link>
          </RowHead>
          <Cell label={words(t.kind)}>{words(kindOf(kind))}</Cell>
          <Cell label={words(t.teacher)}>{teacherName}</Cell>
          <Cell numeric label={words(t.members)}>
            {members}
          </Cell>
          <Cell numeric label={words(t.times)}>
            {times}
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}

const ClosedDays = ({ view, mayManage, reopen, language }: Props) => {
  const words = (text: Text) => say(text, language)
  return (
    <Section
      title={words(t.closedDays)}
      sub={words(t.closedDaysSub)}
      aside={
        mayManage && (
          <LinkButton size="xsmall" href="/attendance/groups/days">
            {words(t.closeDays)}
          </LinkButton>
        )
      }
    >
      {view.closedDays.length === 0 && <EmptyState>{words(t.noClosedDays)}</EmptyState>}
      <ul className="ff-quotas">
        {view.closedDays.map(({ id, groupName, from, to, name }) => (
          <li key={id} className="ff-row ff-spread">
            <span>
              <b>{name}</b> {formatDate(from)}–{formatDate(to)}{' '}
              <span className="ff-small ff-sub">{groupName ?? words(t.allGroups)}</span>
            </span>
            {mayManage && (
              <PostButton action={reopen.bind(null, id)} about={name}>
                {words(t.remove)}
              </PostButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The groups, and the days without teaching. */
export const GroupList = (props: Props) => (
  <div className="ff-stack-wide">
    {props.view.groups.length > 0 ? (
      <Groups view={props.view} language={props.language} />
    ) : (
      <EmptyState>{say(t.noGroups, props.language)}</EmptyState>
    )}
    <ClosedDays {...props} />
  </div>
)
