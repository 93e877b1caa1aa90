import type { MeetingView } from '#lib/declarations/agreement.view'
import { formatDate } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { methodTexts, outcomeWords, declarationTexts as t } from '#lib/i18n/texts/declarations'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'

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
        ]}
      >
        {meetings.map(({ id, heldOn, outcome, method, place, interpreter, followUpOn }) => (
          <tr key={id}>
            <RowHead>{formatDate(heldOn)}</RowHead>
            <Cell label={say(t.status, language)}>{say(outcomeWords[outcome], language)}</Cell>
            <Cell label={say(t.method, language)}>{method ? say(methodTexts[method], language) : ''}</Cell>
            <Cell label={say(t.place, language)}>{place}</Cell>
            <Cell label={say(t.interpreter, language)}>
              {interpreter ?? say(t.noInterpreterNeeded, language)}
            </Cell>
            <Cell label={say(t.followUp, language)}>{followUpOn ? formatDate(followUpOn) : ''}</Cell>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
