import { procedure } from '#lib/law/rules/procedure'
import { ruleNamed } from '#lib/law/rules/registry'
import type { LocalDate } from '#lib/values/local-date'
import { asStored, fingerprint } from './canonical'
import type { Ask, Decision, DecisionEvent } from './decision'
import { procedureInput } from './procedure-facts'

/** What the law answered, with its steps; the steps name each provision and the day it holds from. */
export type LawAnswer = Ask & { readonly output: object }

const answerTo = ({ rule, input }: Ask): LawAnswer => {
  const answer = ruleNamed(rule)?.run(input)
  if (!answer) throw new Error(`no rule called ${rule}`)
  return { rule, input, output: asStored(answer.ok ? answer.value : { errors: answer.refusal }) }
}

/** How the decision is to be made, and what the events make of its deadlines. */
export const procedureOf = (
  decision: Parameters<typeof procedureInput>[0],
  events: readonly DecisionEvent[],
  decidedOn: LocalDate,
) => {
  const input = procedureInput(decision, events, decidedOn)
  const answer = input && procedure.decide(input)
  return answer?.ok ? answer.value : null
}

/** Everything the law is asked about a decision on the day it is made. */
export const lawAnswers = (decision: Decision, decidedOn: LocalDate): readonly LawAnswer[] => {
  const input = procedureInput(decision, [], decidedOn)
  return [...(input ? [{ rule: 'procedure', input }] : []), ...decision.facts.asks].map(answerTo)
}

/** Asks the same again, and whether the answers are the same to the letter. */
export const asksAgain = (law: readonly LawAnswer[]): boolean =>
  fingerprint(law.map(answerTo)) === fingerprint(law)
