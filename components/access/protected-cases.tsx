import type { GrantView, ProtectedCaseView } from '#lib/access/access.view'
import type { FormResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { type Language, same, say } from '#lib/i18n/text'
import { accessTexts as t } from '#lib/i18n/texts/access'
import { protectionTexts } from '#lib/i18n/texts/participants'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { UndoButton } from './undo-button'

type Revoke = (grantId: string) => Promise<FormResult>

const Grant = ({ grant, revoke, language }: { grant: GrantView; revoke: Revoke; language: Language }) => {
  const { id, staff, fromDate, toDate, reason } = grant
  const until = toDate ? `${formatDate(fromDate)}–${formatDate(toDate)}` : say(t.byWork, language)
  return (
    <li className="ff-spread">
      <span>
        <b>{staff}</b>, {until}
        {reason && <span className="ff-small ff-sub"> {reason}</span>}
      </span>
      <UndoButton label={t.revoke} about={staff} action={revoke.bind(null, id)} />
    </li>
  )
}

/** The address-protected cases, by number alone, and who may open each. */
export const ProtectedCases = ({
  cases,
  revoke,
  language,
}: Pick<ProtectedCaseView, 'cases'> & { revoke: Revoke; language: Language }) =>
  cases.length === 0 ? (
    <EmptyState>{say(t.noProtected, language)}</EmptyState>
  ) : (
    <DataTable
      caption={say(t.protectedTitle, language)}
      cards
      columns={[
        { id: 'case', label: say(t.caseNumber, language) },
        { id: 'level', label: say(t.level, language) },
        { id: 'who', label: say(t.whoMay, language) },
      ]}
    >
      {cases.map(({ participantId, caseNumber, addressProtection, grants }) => (
        <tr key={participantId}>
          <RowHead>{caseNumber}</RowHead>
          <Cell label={say(t.level, language)}>
            {say(protectionTexts[addressProtection] ?? same(addressProtection), language)}
          </Cell>
          <Cell label={say(t.whoMay, language)}>
            {grants.length === 0 ? (
              say(t.nobody, language)
            ) : (
              <ul className="ff-stack">
                {grants.map((grant) => (
                  <Grant key={grant.id} grant={grant} revoke={revoke} language={language} />
                ))}
              </ul>
            )}
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
