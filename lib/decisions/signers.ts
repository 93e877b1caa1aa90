import { say } from '#lib/i18n/text'
import { signerRoles } from '#lib/i18n/texts/decisions'
import type { Decision } from './decision'

type People = { readonly approver: string | null; readonly preparer: string }

/** Who answers for a letter and who wrote it, as they stand under it. */
export const signersOf = ({ language }: Pick<Decision, 'language'>, { approver, preparer }: People) => [
  ...(approver ? [{ name: approver, role: say(signerRoles.approver, language) }] : []),
  { name: preparer, role: say(signerRoles.preparer, language) },
]
