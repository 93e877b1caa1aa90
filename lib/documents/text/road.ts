import am from './road/am.json'
import ar from './road/ar.json'
import bn from './road/bn.json'
import ckb from './road/ckb.json'
import en from './road/en.json'
import es from './road/es.json'
import fa from './road/fa.json'
import fr from './road/fr.json'
import kmr from './road/kmr.json'
import my from './road/my.json'
import nb from './road/nb.json'
import ne from './road/ne.json'
import nn from './road/nn.json'
import pl from './road/pl.json'
import prs from './road/prs.json'
import ps from './road/ps.json'
import ru from './road/ru.json'
import rw from './road/rw.json'
import so from './road/so.json'
import sw from './road/sw.json'
import ti from './road/ti.json'
import tr from './road/tr.json'
import uk from './road/uk.json'
import ur from './road/ur.json'

/** A milestone on the road, in the order they usually come. */
export const roadSteps = ['PROGRAMME', 'NORWEGIAN', 'SOCIAL_STUDIES', 'PERMANENT', 'CITIZENSHIP'] as const
export type RoadStep = (typeof roadSteps)[number]

/** The sheet's words. A language here is a draft until somebody has checked it. */
export type RoadWords = {
  language: string
  status: string
  /** The day the words were written or translated. */
  date: string
  title: string
  intro: string
  done: string
  unknown: string
  steps: Readonly<Record<RoadStep, { name: string; todo: string }>>
}

const sheets: Readonly<Record<string, RoadWords>> = {
  am,
  ar,
  bn,
  ckb,
  en,
  es,
  fa,
  fr,
  kmr,
  my,
  nb,
  ne,
  nn,
  pl,
  prs,
  ps,
  ru,
  rw,
  so,
  sw,
  ti,
  tr,
  uk,
  ur,
}

/** The words of «Min vei videre» in a language, or null where the product has none. */
export const roadWords = (language: string): RoadWords | null =>
  Object.hasOwn(sheets, language) ? (sheets[language] ?? null) : null
