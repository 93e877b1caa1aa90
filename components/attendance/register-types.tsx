import type { RecordSessionInput } from '#lib/attendance/record-session.schema'
import type { RegisterView } from '#lib/attendance/register.view'
import type { Text } from '#lib/i18n/text'

/** What saving a register answers: its new version, words, or what somebody else saved meanwhile. */
export type SaveAnswer =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly refusal: Text }
  | { readonly ok: false; readonly theirs: RegisterView; readonly by: string; readonly at: string }

export type SaveRegister = (input: RecordSessionInput) => Promise<SaveAnswer>
