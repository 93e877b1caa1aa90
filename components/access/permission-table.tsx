import { type Language, say } from '#lib/i18n/text'
import { roleHeads, accessTexts as t } from '#lib/i18n/texts/access'
import { permissionTexts } from '#lib/i18n/texts/permissions'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { CheckmarkIcon } from '../ui/icons'

type Table = {
  readonly roles: readonly (keyof typeof roleHeads)[]
  readonly rows: readonly {
    readonly permission: keyof typeof permissionTexts
    readonly roles: readonly string[]
  }[]
}

/** Who may do what, drawn from the one table that every page and action follows. */
export const PermissionTable = ({ table, language }: { table: Table; language: Language }) => (
  <DataTable
    caption={say(t.table, language)}
    sticky
    columns={[
      { id: 'permission', label: say(t.permission, language) },
      ...table.roles.map((role) => ({ id: role, label: say(roleHeads[role], language) })),
    ]}
  >
    {table.rows.map(({ permission, roles }) => (
      <tr key={permission}>
        <RowHead>{say(permissionTexts[permission], language)}</RowHead>
        {table.roles.map((role) => (
          <Cell key={role}>
            {roles.includes(role) ? (
              <>
                <CheckmarkIcon size={16} />
                <span className="ff-hidden">{say(t.allowed, language)}</span>
              </>
            ) : (
              <span className="ff-hidden">{say(t.denied, language)}</span>
            )}
          </Cell>
        ))}
      </tr>
    ))}
  </DataTable>
)
