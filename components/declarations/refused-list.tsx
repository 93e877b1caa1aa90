import type { RefusedView } from '#lib/declarations/agreement.view'
import { formatDate, formatTime } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { methodTexts, outcomeWords, refusedBecause } from '#lib/i18n/texts/declarations'
import { refusedTexts as t } from '#lib/i18n/texts/refused'
import { localDate } from '#lib/values/local-date'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'
import { DrawnSignature } from './drawn-signature'

const momentOf = (at: string) => `${formatDate(localDate(at.slice(0, 10)))} ${formatTime(at.slice(11))}`

const whatOf = ({ outcome, method }: RefusedView, language: Language) =>
  [say(outcomeWords[outcome], language), method && say(methodTexts[method], language)]
    .filter(Boolean)
    .join(', ')

const Given = ({ one, language }: { one: RefusedView; language: Language }) => (
  <>
    {one.drawing && <DrawnSignature drawing={one.drawing} label={say(t.drawing, language)} />}
    {[one.typedName, one.witness && `${say(t.witness, language)}: ${one.witness}`]
      .filter(Boolean)
      .join(' · ')}
  </>
)

/** What was given on a tablet and could not be taken in: kept as evidence, and never a signature. */
export const RefusedList = ({
  refused,
  language,
}: {
  refused: readonly RefusedView[]
  language: Language
}) =>
  refused.length === 0 ? null : (
    <Section title={say(t.title, language)} sub={say(t.lead, language)}>
      <DataTable
        caption={say(t.title, language)}
        cards
        columns={[
          { id: 'received', label: say(t.received, language) },
          { id: 'given', label: say(t.givenAt, language) },
          { id: 'what', label: say(t.what, language) },
          { id: 'drawing', label: say(t.given, language) },
          { id: 'why', label: say(t.why, language) },
        ]}
      >
        {refused.map((one) => (
          <tr key={one.id}>
            <RowHead>{momentOf(one.receivedAt)}</RowHead>
            <Cell label={say(t.givenAt, language)}>{one.givenAt && momentOf(one.givenAt)}</Cell>
            <Cell label={say(t.what, language)}>{whatOf(one, language)}</Cell>
            <Cell label={say(t.given, language)}>
              <Given one={one} language={language} />
            </Cell>
            <Cell label={say(t.why, language)}>
              {say(refusedBecause(one.reason, one.reasonDetail), language)}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
