import { dataGroup } from './data-groups'
import type { DataRow } from './person-data.repo'

/** A field that a person looks at before it is handed out. */
export type Reviewed = {
  /** `table.column.row` */
  readonly id: string
  readonly table: string
  readonly column: string
  readonly value: string
  /** Tells of someone else: hidden unless someone decides otherwise. */
  readonly other: boolean
}

const HIDDEN = '(skjult)'

const keyOf = (row: DataRow, at: number) => String(row.id ?? at)

const said = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** What there is to look through: what tells of others, and what somebody has written in his own words. */
export const toReview = (data: ReadonlyMap<string, readonly DataRow[]>): readonly Reviewed[] =>
  [...data].flatMap(([table, rows]) => {
    const { others, prose } = dataGroup(table)
    return rows.flatMap((row, at) =>
      [...others, ...prose].flatMap((column) => {
        const value = row[column]
        if (!said(value)) return []
        return [
          {
            id: `${table}.${column}.${keyOf(row, at)}`,
            table,
            column,
            value,
            other: others.includes(column),
          },
        ]
      }),
    )
  })

/** The data with the chosen fields hidden. The fields stay, so that the reader sees that something is there. */
export const masked = (
  data: ReadonlyMap<string, readonly DataRow[]>,
  hide: ReadonlySet<string>,
): ReadonlyMap<string, readonly DataRow[]> =>
  new Map(
    [...data].map(([table, rows]) => [
      table,
      rows.map((row, at) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column,
            hide.has(`${table}.${column}.${keyOf(row, at)}`) ? HIDDEN : value,
          ]),
        ),
      ),
    ]),
  )
