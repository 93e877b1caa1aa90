import type { Text } from './text'
import { formTexts } from './texts/forms'

const SEPARATOR = '\u001f'

/** Carries both written forms through a schema, where a message can only be one string. */
export const asMessage = (text: Text): string => text.nb + SEPARATOR + text.nn

/** The text a schema's message carries; words that are not ours become a plain request to check the field. */
export const fromMessage = (message: string | undefined): Text => {
  const [nb, nn] = (message ?? '').split(SEPARATOR)
  return nb && nn ? { nb, nn } : formTexts.checkField
}
