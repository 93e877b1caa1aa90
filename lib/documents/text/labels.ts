import am from './labels/am.json'
import ar from './labels/ar.json'
import bn from './labels/bn.json'
import ckb from './labels/ckb.json'
import en from './labels/en.json'
import es from './labels/es.json'
import fa from './labels/fa.json'
import fr from './labels/fr.json'
import kmr from './labels/kmr.json'
import my from './labels/my.json'
import nb from './labels/nb.json'
import ne from './labels/ne.json'
import nn from './labels/nn.json'
import pl from './labels/pl.json'
import prs from './labels/prs.json'
import ps from './labels/ps.json'
import ru from './labels/ru.json'
import rw from './labels/rw.json'
import so from './labels/so.json'
import sw from './labels/sw.json'
import ti from './labels/ti.json'
import tr from './labels/tr.json'
import uk from './labels/uk.json'
import ur from './labels/ur.json'

/** Words of plan, payslip and absence report. */
export type DocumentLabels = typeof nb

const labels: Readonly<Record<string, DocumentLabels>> = {
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

/** The labels in a language, or null where the product has none. */
export const documentLabels = (language: string): DocumentLabels | null =>
  Object.hasOwn(labels, language) ? (labels[language] ?? null) : null
