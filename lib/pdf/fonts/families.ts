import { join } from 'node:path'
import { type Face, openFace } from './face'

export type Script = 'Latn' | 'Cyrl' | 'Grek' | 'Arab' | 'Ethi' | 'Mymr' | 'Deva' | 'Beng'

/** `scale` makes scripts look equally large at one size; `leading` is line height relative to Latin. */
export type Family = { name: string; folder: string; scale: number; leading: number }

const latin: Family = { name: 'NotoSans', folder: 'noto-sans', scale: 1, leading: 1 }
const bengali: Family = { name: 'NotoSansBengali', folder: 'noto-sans-bengali', scale: 1.04, leading: 1.08 }
const arabic: Family = { name: 'Vazirmatn', folder: 'vazirmatn', scale: 1.1, leading: 1.12 }
const ethiopic: Family = { name: 'NotoSansEthiopic', folder: 'noto-sans-ethiopic', scale: 1, leading: 1.06 }
const myanmar: Family = { name: 'NotoSansMyanmar', folder: 'noto-sans-myanmar', scale: 0.96, leading: 1.16 }
const devanagari: Family = {
  name: 'NotoSansDevanagari',
  folder: 'noto-sans-devanagari',
  scale: 1.04,
  leading: 1.06,
}

const byScript: Record<Script, Family> = {
  Latn: latin,
  Cyrl: latin,
  Grek: latin,
  Arab: arabic,
  Ethi: ethiopic,
  Mymr: myanmar,
  Deva: devanagari,
  Beng: bengali,
}

export const families: readonly Family[] = [latin, arabic, ethiopic, myanmar, devanagari, bengali]
export const familyOf = (script: Script): Family => byScript[script]

const opened = new Map<string, Face>()

export const faceOf = (family: Family, bold: boolean): Face => {
  const weight = bold ? '700Bold' : '400Regular'
  const name = `${family.name}-${bold ? 'Bold' : 'Regular'}`
  const known = opened.get(name)
  if (known) return known
  const folder = join(process.cwd(), 'node_modules/@expo-google-fonts', family.folder)
  const face = openFace(join(folder, weight, `${family.name}_${weight}.ttf`), name)
  opened.set(name, face)
  return face
}

const scripts: Record<string, Script> = {
  ...{ ar: 'Arab', fa: 'Arab', prs: 'Arab', ps: 'Arab', ckb: 'Arab', ur: 'Arab' },
  ...{ uk: 'Cyrl', ru: 'Cyrl', ti: 'Ethi', am: 'Ethi', my: 'Mymr', ne: 'Deva', bn: 'Beng' },
}

/** The script a language is written in; Latin where nothing else is known. */
export const scriptOf = (language: string): Script => scripts[language] ?? 'Latn'
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  scriptOf(language) === 'Arab' ? 'rtl' : 'ltr'
