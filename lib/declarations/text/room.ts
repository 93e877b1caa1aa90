import am from './room/am.json'
import ar from './room/ar.json'
import ckb from './room/ckb.json'
import en from './room/en.json'
import fa from './room/fa.json'
import kmr from './room/kmr.json'
import nb from './room/nb.json'
import nn from './room/nn.json'
import prs from './room/prs.json'
import ru from './room/ru.json'
import so from './room/so.json'
import ti from './room/ti.json'
import uk from './room/uk.json'

/** What the participant reads on the tablet around the declaration itself. */
export type RoomWords = typeof nb

const rooms: Readonly<Record<string, RoomWords>> = { nb, nn, en, uk, ar, ru, ti, so, fa, prs, ckb, kmr, am }

/** The signing room's words in a language, or null where the product has none. */
export const roomWords = (language: string): RoomWords | null =>
  Object.hasOwn(rooms, language) ? (rooms[language] ?? null) : null
