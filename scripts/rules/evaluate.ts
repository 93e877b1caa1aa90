import { isRefused, outputOf } from '#lib/law/contract/run'
import { text } from '#lib/law/contract/scalars'
import { required } from '#lib/law/contract/shape'
import { list, objectWith } from '#lib/law/contract/structures'
import { ruleNamed } from '#lib/law/rules/registry'
import { print, REFUSED, readAs, readJson, refused, SUCCEEDED } from './files'

/** `eval <rule> <input.json>`: one result, or the reasons for refusing the input. */
export const evaluateOne = (name: string, file: string): number => {
  const rule = ruleNamed(name)
  const json = readJson(file)
  if (rule && !json.ok) return refused(json.refusal)

  const output = outputOf(rule, name, json.ok ? json.value : null)
  print(JSON.stringify(output))
  return isRefused(output) ? REFUSED : SUCCEEDED
}

const anything = required<unknown>((value) => value)
/** A file of cases is a batch too. */
const batchShape = list(objectWith({ id: text, rule: text, input: anything }))

/** `eval --batch <file.json>`: results in the order of the file. */
export const evaluateBatch = (file: string): number => {
  const batch = readAs(batchShape, file)
  if (!batch.ok) return refused(batch.refusal)
  const results = batch.value.map(({ id, rule, input }) => ({
    id,
    output: outputOf(ruleNamed(rule), rule, input),
  }))
  print(JSON.stringify(results))
  return SUCCEEDED
}
