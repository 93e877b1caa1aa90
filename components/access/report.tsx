import type { ReportView } from '#lib/access/access.view'
import { type Language, say } from '#lib/i18n/text'
import { accessTexts as t } from '#lib/i18n/texts/access'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { Section } from '../ui/section'
import { OpeningList } from './opening-list'

/** A month of openings, for the one who reviews them. */
export const AccessReport = ({ report, language }: { report: ReportView; language: Language }) => (
  <div className="ff-stack-wide">
    <Section title={say(t.perPerson, language)}>
      {report.counts.length === 0 ? (
        <EmptyState>{say(t.nothingOpened, language)}</EmptyState>
      ) : (
        <DataTable
          caption={say(t.perPerson, language)}
          columns={[
            { id: 'who', label: say(t.who, language) },
            { id: 'own', label: say(t.own, language), numeric: true },
            { id: 'others', label: say(t.others, language), numeric: true },
            { id: 'reason', label: say(t.withReason, language), numeric: true },
          ]}
        >
          {report.counts.map(({ who, own, others, withReason }) => (
            <tr key={who}>
              <RowHead>{who}</RowHead>
              <Cell numeric>{own}</Cell>
              <Cell numeric>{others}</Cell>
              <Cell numeric>{withReason}</Cell>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
    <Section title={say(t.reasons, language)}>
      <OpeningList
        lines={report.reasons}
        caption={say(t.reasons, language)}
        nothing={say(t.noReasons, language)}
        language={language}
      />
    </Section>
  </div>
)
