import type { AnyRule, Rechecked, Rule } from '#lib/law/contract/rule'

/** The rule's answer to an input that must be accepted. */
export const answerOf = <Raw, Output extends object>(
  rule: Rule<Raw, Output>,
  input: Raw,
): Rechecked<Output> => {
  const result = rule.decide(input)
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** `CODE path` of everything an input is refused for; nothing when it is accepted. */
export const faultsOf = (rule: AnyRule, input: unknown): readonly string[] => {
  const result = rule.run(input)
  return result.ok ? [] : result.refusal.map(({ code, path }) => `${code} ${path}`)
}
