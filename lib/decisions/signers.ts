import { say } from '#lib/i18n/text'
import { signerRoles } from '#lib/i18n/texts/decisions'
import type { Decision } from './decision'

/** Who answers for a letter and who wrote it, as they stand under it. */
export const signersOf = (
  { language }: Pick<Decision, 'language'>,
  { approver, preparer }: { readonly approver: string; readonly preparer: string | undefined },
) => [
  { name: approver, role: say(signerRoles.approver, language) },
  ...(preparer ? [{ name: preparer, role: say(signerRoles.preparer, language) }] : []),
]
