import am from './room/am.json'
import ar from './room/ar.json'
import ckb from './room/ckb.json'
import en from './room/en.json'
import es from './room/es.json'
import fa from './room/fa.json'
import fr from './room/fr.json'
import kmr from './room/kmr.json'
import nb from './room/nb.json'
import nn from './room/nn.json'
import pl from './room/pl.json'
import prs from './room/prs.json'
import ru from './room/ru.json'
import so from './room/so.json'
import sw from './room/sw.json'
import ti from './room/ti.json'
import tr from './room/tr.json'
import uk from './room/uk.json'

/** What the participant reads on the tablet around the declaration itself. */
export type RoomWords = typeof nb

const rooms: Readonly<Record<string, RoomWords>> = {
  nb,
  nn,
  en,
  uk,
  ar,
  ru,
  ti,
  so,
  fa,
  prs,
  ckb,
  kmr,
  tr,
  sw,
  am,
  fr,
  es,
  pl,
}

/** The signing room's words in a language, or null where the product has none. */
export const roomWords = (language: string): RoomWords | null =>
  Object.hasOwn(rooms, language) ? (rooms[language] ?? null) : null
