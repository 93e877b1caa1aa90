import { agreement } from '../rules/agreement'
import { answerOf, combinations, type RuleSet } from './rule-set'

const PLAN = '2026-10-05'

const dimensions = {
  'i kraft': [null, '2026-10-04', '2026-10-05', '2026-10-06'],
  'første plan': [null, '2026-10-03', '2026-10-04', '2026-10-05'],
  'endret plan': ['CONTRACT_STAYS', 'DECLARATION'],
} as const

type Person = ReturnType<typeof peopleOf>[number]
const peopleOf = () => combinations(dimensions)

const isInForce = ({ 'i kraft': from }: Person) => from !== null && PLAN >= from
const isRevised = ({ 'i kraft': from, 'første plan': first }: Person) =>
  from !== null && first !== null && first < from

/** Integreringsloven § 16: contract or declaration. */
export const agreementTypes: RuleSet<Person> = {
  cite: 'integreringsloven § 16',
  people: peopleOf,
  answer: (person) => {
    const result = agreement.decide({
      settledOn: '2026-01-01',
      decidedOn: PLAN,
      planDate: PLAN,
      today: PLAN,
      firstPlanOn: person['første plan'] ?? undefined,
      participantLanguages: ['nb'],
      interpreterNeeded: false,
      law: { declarationInForceFrom: person['i kraft'] },
      policy: { revisedPlan: person['endret plan'] },
    })
    return answerOf(result, ({ type }) => type)
  },
  alternatives: [
    { outcome: 'CONTRACT', cite: 'integreringsloven § 16', holds: (person) => !isInForce(person) },
    {
      outcome: 'CONTRACT',
      cite: 'lov 12.6.2026 nr. 23 del II, kontrakten blir stående',
      holds: (person) => isInForce(person) && isRevised(person) && person['endret plan'] === 'CONTRACT_STAYS',
    },
    {
      outcome: 'DECLARATION',
      cite: 'lov 12.6.2026 nr. 23 del II, endret plan',
      holds: (person) => isInForce(person) && isRevised(person) && person['endret plan'] === 'DECLARATION',
    },
    {
      outcome: 'DECLARATION',
      cite: 'lov 12.6.2026 nr. 23',
      holds: (person) => isInForce(person) && !isRevised(person),
    },
  ],
}
