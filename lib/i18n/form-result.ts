import type { Text } from './text'

/**
 * What a server action answers a form: a value, errors by field path (`children.0.bornOn`), or a refusal
 * of the whole. All are shown in the form's one summary, and nothing typed is lost.
 */
export type FormResult<Value = unknown> =
  | { ok: true; value?: Value }
  | { ok: false; errors: Readonly<Record<string, Text>> }
  | { ok: false; refusal: Text }
