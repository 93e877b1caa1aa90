import ar from './room/ar.json'
import en from './room/en.json'
import nb from './room/nb.json'
import nn from './room/nn.json'
import uk from './room/uk.json'

/** What the participant reads on the tablet around the declaration itself. */
export type RoomWords = typeof nb

const rooms: Readonly<Record<string, RoomWords>> = { nb, nn, en, uk, ar }

/** The signing room's words in a language, or null where the product has none. */
export const roomWords = (language: string): RoomWords | null =>
  Object.hasOwn(rooms, language) ? (rooms[language] ?? null) : null
