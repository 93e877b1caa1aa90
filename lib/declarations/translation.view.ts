import type { Text } from '#lib/i18n/text'
import type { DeclarationText } from './declaration-text'
import type { SaveTranslationInput } from './save-translation.schema'

export type TranslationRow = {
  readonly language: string
  readonly name: Text
  readonly status: DeclarationText['status']
  /** Whose words: the product's, or the municipality's own. */
  readonly own: boolean
  readonly assuredBy: string | null
  /** Why the leader lets the draft be signed; null when it may not be. */
  readonly draftReason: string | null
}

/** One clause of the template: where it stands in the words, what it says officially and in translation. */
export type ClauseView = { readonly path: string; readonly norwegian: string; readonly text: string }

export type TranslationView = TranslationRow & {
  readonly direction: 'ltr' | 'rtl'
  readonly clauses: readonly ClauseView[]
  readonly begin: SaveTranslationInput
  readonly savedBy: string | null
  readonly savedOn: string | null
  readonly settingVersion: number
}
