import am from './room/am.json'
import ar from './room/ar.json'
import bn from './room/bn.json'
import ckb from './room/ckb.json'
import en from './room/en.json'
import es from './room/es.json'
import fa from './room/fa.json'
import fr from './room/fr.json'
import kmr from './room/kmr.json'
import my from './room/my.json'
import nb from './room/nb.json'
import ne from './room/ne.json'
import nn from './room/nn.json'
import pl from './room/pl.json'
import prs from './room/prs.json'
import ps from './room/ps.json'
import ru from './room/ru.json'
import rw from './room/rw.json'
import so from './room/so.json'
import sw from './room/sw.json'
import ti from './room/ti.json'
import tr from './room/tr.json'
import uk from './room/uk.json'
import ur from './room/ur.json'

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
  ps,
  ckb,
  kmr,
  tr,
  sw,
  my,
  am,
  fr,
  es,
  ur,
  ne,
  rw,
  pl,
  bn,
}

/** The signing room's words in a language, or null where the product has none. */
export const roomWords = (language: string): RoomWords | null =>
  Object.hasOwn(rooms, language) ? (rooms[language] ?? null) : null
