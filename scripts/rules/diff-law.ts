import { type Case, casesShape } from '#lib/law/contract/cases'
import { refusalsOf } from '#lib/law/contract/refusal'
import { changesIn, switchesSense } from '#lib/law/rehearsal/rehearsal'
import { type Switches, switchesShape } from '#lib/law/rehearsal/switches'
import { ruleNamed } from '#lib/law/rules/registry'
import { print, readAs, refused, SUCCEEDED } from './files'

const shown = (value: unknown) => JSON.stringify(value) ?? 'nothing'

/** Prints what becomes of the case; whether anything does. */
const isChanged = (each: Case, switches: Switches): boolean => {
  const changes = changesIn(each, switches, ruleNamed)
  if (changes.length > 0) print(`${each.id} ${each.title}`)
  for (const { path, expected, found } of changes) print(`  ${path}: ${shown(expected)} → ${shown(found)}`)
  return changes.length > 0
}

/** `diff --law <switches.json> <cases.json> …`: what each case would become if the law were changed. */
export const diffLaw = (switchesFile: string, files: readonly string[]): number => {
  const switches = readAs(switchesShape, switchesFile)
  if (!switches.ok) return refused(switches.refusal)
  const unknown = refusalsOf((report) => switchesSense(switches.value, report))
  if (unknown.length > 0) return refused(unknown)

  let [changed, tried] = [0, 0]
  for (const file of files) {
    const cases = readAs(casesShape, file)
    if (!cases.ok) return refused(cases.refusal)
    changed += cases.value.filter((each) => isChanged(each, switches.value)).length
    tried += cases.value.length
  }
  print(`${changed} changed, ${tried - changed} unchanged`)
  return SUCCEEDED
}
