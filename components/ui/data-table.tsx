import type { ReactNode, TdHTMLAttributes, ThHTMLAttributes } from 'react'
import { classNames } from './class-names'
import { ScrollBox } from './scroll-box'

/** One heading of a table. `hidden` says it only to those who listen. */
export type Column = { id: string; label: string; numeric?: boolean; hidden?: boolean }

/**
 * A real table: caption, scoped headings, 34 px rows, numbers to the right.
 * Wider than its place, it scrolls within itself; `cards` makes it a list on a phone (give cells `label`).
 */
export const DataTable = ({
  caption,
  showCaption = false,
  columns,
  sticky = false,
  cards = false,
  children,
}: {
  caption: string
  showCaption?: boolean
  columns: readonly Column[]
  /** Keeps head and first column in place. */
  sticky?: boolean
  cards?: boolean
  /** Rows, with `RowHead` and `Cell`. */
  children: ReactNode
}) => (
  <ScrollBox label={caption} narrow={sticky}>
    <table className={classNames('ff-table', sticky && 'ff-table-sticky', cards && 'ff-table-cards')}>
      <caption className={classNames(!showCaption && 'ff-hidden', 'ff-small ff-sub')}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, label, numeric, hidden }) => (
            <th key={id} scope="col" className={classNames(numeric && 'ff-num')}>
              {hidden ? <span className="ff-hidden">{label}</span> : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </ScrollBox>
)

/** The cell that names its row. */
export const RowHead = ({ children, ...rest }: ThHTMLAttributes<HTMLTableCellElement>) => (
  <th scope="row" {...rest}>
    {children}
  </th>
)

export const Cell = ({
  numeric = false,
  quiet = false,
  label,
  children,
  className,
  ...rest
}: TdHTMLAttributes<HTMLTableCellElement> & {
  numeric?: boolean
  /** Secondary: small and grey. */
  quiet?: boolean
  /** Its heading, for the list of cards on a phone. */
  label?: string
}) => (
  <td
    className={classNames(numeric && 'ff-num', quiet && 'ff-small ff-sub', className)}
    {...(label && { 'data-label': label })}
    {...rest}
  >
    {children}
  </td>
)
