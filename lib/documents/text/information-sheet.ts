import am from './information-sheet/am.json'
import ar from './information-sheet/ar.json'
import bn from './information-sheet/bn.json'
import ckb from './information-sheet/ckb.json'
import en from './information-sheet/en.json'
import es from './information-sheet/es.json'
import fa from './information-sheet/fa.json'
import fr from './information-sheet/fr.json'
import kmr from './information-sheet/kmr.json'
import my from './information-sheet/my.json'
import nb from './information-sheet/nb.json'
import ne from './information-sheet/ne.json'
import nn from './information-sheet/nn.json'
import pl from './information-sheet/pl.json'
import prs from './information-sheet/prs.json'
import ps from './information-sheet/ps.json'
import ru from './information-sheet/ru.json'
import rw from './information-sheet/rw.json'
import so from './information-sheet/so.json'
import sw from './information-sheet/sw.json'
import ti from './information-sheet/ti.json'
import tr from './information-sheet/tr.json'
import uk from './information-sheet/uk.json'
import ur from './information-sheet/ur.json'

type SheetSection = { heading: string; text: string }

/** Pay, absence and appeal in plain words; not part of the declaration. */
export type InformationSheet = {
  language: string
  status: string
  /** The day the words were written or translated. */
  date: string
  title: string
  intro: string
  sections: Readonly<Record<SheetKey, SheetSection>>
}

type SheetKey = keyof typeof nb.sections

const sheets: Readonly<Record<string, InformationSheet>> = {
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

/** The sheet's sections in the order they are read. */
export const sheetKeys: readonly SheetKey[] = [
  'BENEFIT',
  'ABSENCE',
  'ILLNESS',
  'STOP',
  'APPEAL',
  'INTERPRETER',
  'REGISTER',
]

/** The information sheet in a language, or null where the product has none. */
export const informationSheet = (language: string): InformationSheet | null =>
  Object.hasOwn(sheets, language) ? (sheets[language] ?? null) : null
