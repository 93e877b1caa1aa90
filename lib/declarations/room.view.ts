import type { LocalDate } from '#lib/values/local-date'
import type { AgreementKind, ClauseAnswer } from './agreement-codes'
import type { RoomWords } from './text/room'

/** One point of the text in both languages; `key` names it in what is recorded. */
export type RoomPoint = {
  readonly key: string
  readonly own: { readonly intro: string; readonly text: string }
  readonly norwegian: { readonly intro: string; readonly text: string }
}

/** One line of what is filled in on the form. */
export type RoomFact = { readonly own: string; readonly norwegian: string }

/** Where the reading rests, and what was answered so far. */
export type ReadingProgress = {
  readonly at: number
  readonly answers: Readonly<Record<string, ClauseAnswer>>
}

/** Why a tablet shows nothing more. */
export type Closed =
  | 'already-signed'
  | 'room-done'
  | 'room-elsewhere'
  | 'replaced'
  | 'room-expired'
  | 'room-closed'

/** A room that is closed, in the participant's language: no name and no text. */
export type ClosedRoom = Pick<RoomView, 'language' | 'words'> & { readonly closed: Closed }

/** All that the tablet knows. Names of nobody else, no number, no case. */
export type RoomView = {
  readonly roomId: string
  /** With this the outcome is handed in, also when the tablet has been handed over anew. It opens nothing. */
  readonly deliveryKey: string
  readonly participantId: string
  readonly kind: AgreementKind
  readonly language: string
  /** The fingerprint of title, facts, points and notice as they are sent here. */
  readonly shownHash: string
  readonly facts: readonly RoomFact[]
  readonly points: readonly RoomPoint[]
  readonly notice: { readonly own: string; readonly norwegian: string }
  readonly draft: { readonly own: string; readonly norwegian: string } | null
  readonly labels: {
    readonly own: { readonly name: string; readonly placeAndDate: string }
    readonly norwegian: { readonly name: string; readonly placeAndDate: string }
  }
  readonly title: { readonly own: string; readonly norwegian: string }
  readonly words: { readonly own: RoomWords; readonly norwegian: RoomWords }
  readonly person: { readonly name: string; readonly ownScriptName: string | null }
  readonly municipality: string
  /** What the municipality is called in the participant's language, where it has said. */
  readonly ownMunicipality: string | null
  readonly place: string
  readonly heldOn: LocalDate
  readonly interpreter: string | null
  readonly staff: string
  readonly progress: ReadingProgress | null
}
