import am from './am.json'
import ar from './ar.json'
import bn from './bn.json'
import ckb from './ckb.json'
import en from './en.json'
import es from './es.json'
import fa from './fa.json'
import fr from './fr.json'
import kmr from './kmr.json'
import my from './my.json'
import nb from './nb.json'
import ne from './ne.json'
import nn from './nn.json'
import pl from './pl.json'
import prs from './prs.json'
import ps from './ps.json'
import ru from './ru.json'
import rw from './rw.json'
import so from './so.json'
import sw from './sw.json'
import ti from './ti.json'
import tr from './tr.json'
import uk from './uk.json'
import ur from './ur.json'

/** Every language of the template, imported one by one so that server, build and command line all find them. */
export const declarationFiles = {
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
