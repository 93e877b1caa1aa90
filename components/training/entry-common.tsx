import type { FormResult } from '#lib/i18n/form-result'
import { same, type Text } from '#lib/i18n/text'

export type EntryProps<Input> = {
  participantId: string
  today: string
  action: (input: Input) => Promise<FormResult>
}

export const backTo = (participantId: string) => `/participants/${participantId}/training`
export const schemas = () => import('#lib/training/entries.schema')

export const chosen = (codes: readonly string[], texts: Readonly<Record<string, Text>>) =>
  codes.map((value) => ({ value, label: texts[value] ?? same(value) }))

/** What has not been chosen yet: the schema asks for it. */
export const NONE = '' as never
