import type { Face } from '../fonts/face'
import { type Family, faceOf, families, familyOf, type Script, scriptOf } from '../fonts/families'
import { type Composed, named, UnsettableText } from './compose'

/** Neighbouring characters of one direction, script and font, in the order they are read. */
export type Run = {
  start: number
  end: number
  level: number
  script: Script
  family: Family
  face: Face
}

const patterns: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
]
const COMMON = /[\p{Script=Common}\p{Script=Inherited}]/u

type Kind = Script | 'common' | 'other'
const kinds = new Map<number, Kind>()

const kindOf = (codePoint: number): Kind => {
  const known = kinds.get(codePoint)
  if (known) return known
  const character = String.fromCodePoint(codePoint)
  const found = patterns.find(([, pattern]) => pattern.test(character))?.[0]
  const kind = COMMON.test(character) ? 'common' : (found ?? 'other')
  kinds.set(codePoint, kind)
  return kind
}

const firstScript = (text: string, fallback: Script): Script => {
  for (const character of text) {
    const kind = kindOf(character.codePointAt(0) ?? 0)
    if (kind !== 'common' && kind !== 'other') return kind
  }
  return fallback
}

const findFont = (codePoint: number, wanted: readonly Family[], bold: boolean) => {
  for (const family of [...wanted, ...families]) {
    const face = faceOf(family, bold)
    if (face.glyphFor(codePoint)) return { family, face }
  }
  throw new UnsettableText(`Ingen skrift har tegnet ${named(String.fromCodePoint(codePoint))}`)
}

/** The script a neutral character joins, when the direction turns at it. */
const scriptAtTurn = (level: number, main: Script): Script =>
  level % 2 === 1 ? 'Arab' : main === 'Arab' ? 'Latn' : main

type Item = Run & { neutral: boolean }

/** A neutral character goes with what stands before it, unless the direction turns there. */
const scriptOfNeutral = (level: number, before: Item | undefined, opening: Script, main: Script): Script => {
  if (!before) return opening
  return before.level === level ? before.script : scriptAtTurn(level, main)
}

const itemAt = (
  { text, levels, bold }: Composed,
  at: number,
  before: Item | undefined,
  scripts: { main: Script; opening: Script },
): Item => {
  const codePoint = text.codePointAt(at) ?? 0
  const level = levels[at] ?? 0
  const kind = kindOf(codePoint)
  const neutral = kind === 'common' || kind === 'other'
  const script = neutral ? scriptOfNeutral(level, before, scripts.opening, scripts.main) : kind
  const near = [familyOf(script), before?.family ?? familyOf(scripts.main), familyOf(scripts.main)]
  const font = findFont(codePoint, near, bold[at] ?? false)
  return { start: at, end: at + (codePoint > 0xffff ? 2 : 1), level, script, ...font, neutral }
}

/** Splits text where direction, script, weight or font changes. Throws `UnsettableText` where no font fits. */
export const itemize = (composed: Composed, language: string): readonly Run[] => {
  const main = scriptOf(language)
  const scripts = { main, opening: firstScript(composed.text, main) }
  const runs: Item[] = []

  for (let at = 0; at < composed.text.length; ) {
    const current = runs.at(-1)
    const item = itemAt(composed, at, current, scripts)
    const sameScript = item.neutral || current?.script === item.script
    if (current?.level === item.level && current.face === item.face && sameScript) current.end = item.end
    else runs.push(item)
    at = item.end
  }
  return runs
}
