import { isObject, type Json } from '../contract/json'
import { date, nonEmptyText } from '../contract/scalars'
import { optional, required, type ValueOf } from '../contract/shape'
import { listOrEmpty, object } from '../contract/structures'

const anything = required<unknown>((value) => value)

/** Any keys with any values: each rule's own shape judges them. */
const keys = required<Json>((value, path, report) =>
  isObject(value) ? value : void report('WRONG_TYPE', path, 'Her skal det stå et objekt.'),
)

/**
 * A thought change of the law: switches as the rules take them (`law`), municipal choices (`policy`,
 * `config`), and parameters that get a new value from a day.
 */
export const switchesShape = object({
  law: optional(keys),
  policy: optional(keys),
  config: optional(keys),
  parameters: listOrEmpty(object({ id: nonEmptyText, value: anything, validFrom: date })),
})

export type Switches = ValueOf<typeof switchesShape>
