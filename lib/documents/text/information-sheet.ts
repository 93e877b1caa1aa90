import am from './information-sheet/am.json'
import ar from './information-sheet/ar.json'
import ckb from './information-sheet/ckb.json'
import en from './information-sheet/en.json'
import es from './information-sheet/es.json'
import fa from './information-sheet/fa.json'
import fr from './information-sheet/fr.json'
import kmr from './information-sheet/kmr.json'
import nb from './information-sheet/nb.json'
import nn from './information-sheet/nn.json'
import pl from './information-sheet/pl.json'
import prs from './information-sheet/prs.json'
import ru from './information-sheet/ru.json'
import so from './information-sheet/so.json'
import sw from './information-sheet/sw.json'
import ti from './information-sheet/ti.json'
import tr from './information-sheet/tr.json'
import uk from './information-sheet/uk.json'

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
  ckb,
  kmr,
  tr,
  sw,
  am,
  fr,
  es,
  pl,
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
