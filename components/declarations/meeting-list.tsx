import type { MeetingView } from '#lib/declarations/agreement.view'
import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import {
  methodTexts,
  noticeTexts,
  outcomeWords,
  postponedReasonTexts,
  refusalReasonTexts,
  declarationTexts as t,
} from '#lib/i18n/texts/declarations'
import { refusalDecisionWords } from '#lib/i18n/texts/refusal-decision'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'

const reasons: Readonly<Record<string, Text>> = { ...refusalReasonTexts, ...postponedReasonTexts }

const followUpOf = (
  { followUpOn, leaderDecision, decided }: Pick<MeetingView, 'followUpOn' | 'leaderDecision' | 'decided'>,
  language: Language,
) => {
  if (decided) {
    const what = say(refusalDecisionWords[decided.decision], language)
    return [what, followUpOn && formatDate(followUpOn), decided.reason].filter(Boolean).join('. ')
  }
  if (leaderDecision) return say(t.leaderDecides, language)
  return followUpOn ? formatDate(followUpOn) : ''
}

const notesOf = ({ reason, notices }: Pick<MeetingView, 'reason' | 'notices'>, language: Language) =>
  [reasons[reason ?? ''], ...notices.map((code) => noticeTexts[code])]
    .flatMap((text) => (text ? say(text, language) : []))
    .join(' ')

/** Every meeting about the agreement, however it ended. */
export const MeetingList = ({
  meetings,
  language,
}: {
  meetings: readonly MeetingView[]
  language: Language
}) =>
  meetings.length === 0 ? null : (
    <Section title={say(t.meetings, language)}>
      <DataTable
        caption={say(t.meetings, language)}
        cards
        columns={[
          { id: 'date', label: say(t.heldOn, language) },
          { id: 'outcome', label: say(t.status, language) },
          { id: 'method', label: say(t.method, language) },
          { id: 'place', label: say(t.place, language) },
          { id: 'interpreter', label: say(t.interpreter, language) },
          { id: 'follow', label: say(t.followUp, language) },
          { id: 'notices', label: say(t.notices, language) },
        ]}
      >
        {meetings.map(({ id, heldOn, outcome, method, place, interpreter, ...meeting }) => (
          <tr key={id}>
            <RowHead>{formatDate(heldOn)}</RowHead>
            <Cell label={say(t.status, language)}>{say(outcomeWords[outcome], language)}</Cell>
            <Cell label={say(t.method, language)}>{method ? say(methodTexts[method], language) : ''}</Cell>
            <Cell label={say(t.place, language)}>{place}</Cell>
            <Cell label={say(t.interpreter, language)}>
              {interpreter ?? say(t.noInterpreterNeeded, language)}
            </Cell>
            <Cell label={say(t.followUp, language)}>{followUpOf(meeting, language)}</Cell>
            <Cell label={say(t.notices, language)}>{notesOf(meeting, language)}</Cell>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
