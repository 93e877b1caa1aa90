import type { Closed, RoomView } from '#lib/declarations/room.view'
import { signingInputTexts } from '#lib/i18n/texts/signing-input'

type Word = keyof RoomView['words']['own']

const WORDS: Readonly<Record<Closed, Word>> = {
  'already-signed': 'closedSigned',
  'room-done': 'delivered',
  'room-elsewhere': 'closedElsewhere',
  replaced: 'closedChanged',
  'room-expired': 'closedTime',
  'room-closed': 'closedByStaff',
}

/** The word that says why a room is closed. */
export const closedWord = (closed: Closed): Word => WORDS[closed]

/** The word that says a refusal to the participant; null for what is between the form and the one who fills it in. */
export const wordOfRefusal = (code: string | undefined): Word | null => {
  if (code === 'out-of-date' || code === 'text-differs') return 'closedChanged'
  return code && Object.hasOwn(WORDS, code) ? closedWord(code as Closed) : null
}

const MENDS: ReadonlyMap<string, Word> = new Map([
  [signingInputTexts.noSignature.nb, 'drawFirst'],
  [signingInputTexts.typedName.nb, 'typeName'],
  [signingInputTexts.witness.nb, 'witnessFirst'],
])

/** The word for what is still to be filled in, from the office's own words for it; null for any other reason. */
export const wordToMend = (why: string): Word | null => MENDS.get(why) ?? null
