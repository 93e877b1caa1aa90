import { type Case, casesShape } from '#lib/law/contract/cases'
import { refusalsOf } from '#lib/law/contract/refusal'
import { changesIn, switchesSense } from '#lib/law/rehearsal/rehearsal'
import { type Switches, switchesShape } from '#lib/law/rehearsal/switches'
import { ruleNamed } from '#lib/law/rules/registry'
import { print, readAs, refused, SUCCEEDED } from './files'

const shown = (value: unknown) => JSON.stringify(value) ?? 'nothing'

type Fate = 'changed' | 'unchanged' | 'refused'

/** Prints what becomes of the case. */
const fateOf = (each: Case, switches: Switches): Fate => {
  const result = changesIn(each, switches, ruleNamed)
  if (!result.ok) {
    for (const { code, path } of result.refusal) print(`${each.id} refused: ${code} ${path}`)
    return 'refused'
  }
  if (result.value.length === 0) return 'unchanged'
  print(`${each.id} ${each.title}`)
  for (const { path, expected, found } of result.value)
    print(`  ${path}: ${shown(expected)} → ${shown(found)}`)
  return 'changed'
}

/** `diff --law <switches.json> <cases.json> …`: what each case would become if the law were changed. */
export const diffLaw = (switchesFile: string, files: readonly string[]): number => {
  const switches = readAs(switchesShape, switchesFile)
  if (!switches.ok) return refused(switches.refusal)
  const unknown = refusalsOf((report) => switchesSense(switches.value, report))
  if (unknown.length > 0) return refused(unknown)

  const fates: Fate[] = []
  for (const file of files) {
    const cases = readAs(casesShape, file)
    if (!cases.ok) return refused(cases.refusal)
    fates.push(...cases.value.map((each) => fateOf(each, switches.value)))
  }
  const count = (fate: Fate) => fates.filter((each) => each === fate).length
  const ofRefused = count('refused') > 0 ? `, ${count('refused')} refused` : ''
  print(`${count('changed')} changed, ${count('unchanged')} unchanged${ofRefused}`)
  return SUCCEEDED
}
