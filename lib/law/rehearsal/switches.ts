import { isObject, type Json } from '../contract/json'
import { date, nonEmptyText } from '../contract/scalars'
import { optional, required, type ValueOf } from '../contract/shape'
import { listOrEmpty, object } from '../contract/structures'
import { absencePolicy } from '../rules/absence-input'
import { agreementLaw, agreementPolicy } from '../rules/agreement-input'
import { citizenshipConfig } from '../rules/citizenship-input'
import { eligibilityLaw } from '../rules/eligibility-input'
import { planCheckPolicy } from '../rules/plan-check-input'
import { programmePolicy } from '../rules/programme-input'
import { stipendLaw, stipendPolicy } from '../rules/stipend-input'
import { trainingPolicy } from '../rules/training-input'

type Fields = Parameters<typeof object>[0]
type Sections = { readonly law?: Fields; readonly policy?: Fields; readonly config?: Fields }

/** The switches of each rule, as the contract lists them. */
const OF_RULE: Readonly<Record<string, Sections>> = {
  eligibility: { law: eligibilityLaw },
  programme: { policy: programmePolicy },
  planCheck: { policy: planCheckPolicy },
  agreement: { law: agreementLaw, policy: agreementPolicy },
  absence: { policy: absencePolicy },
  stipend: { law: stipendLaw, policy: stipendPolicy },
  training: { policy: trainingPolicy },
  citizenship: { config: citizenshipConfig },
}

export const SECTIONS = ['law', 'policy', 'config'] as const

/** Whether the rule has a switch of that name. */
export const isSwitchOf = (rule: string, section: (typeof SECTIONS)[number], key: string): boolean =>
  Object.hasOwn(OF_RULE[rule]?.[section] ?? {}, key)

/** What is written, checked as the rules would check it, with no defaults put in for what is left out. */
const written = (section: (typeof SECTIONS)[number]) => {
  const known = object(Object.assign({}, ...Object.values(OF_RULE).map((sections) => sections[section])))
  return optional(
    required<Json>((value, path, report) => {
      known.read(value, path, report)
      return isObject(value) ? value : undefined
    }),
  )
}

const anything = required<unknown>((value) => value)

/**
 * A thought change of the law: switches as the rules take them (`law`), municipal choices (`policy`,
 * `config`), and parameters that get a new value from a day until their next version.
 */
export const switchesShape = object({
  law: written('law'),
  policy: written('policy'),
  config: written('config'),
  parameters: listOrEmpty(object({ id: nonEmptyText, value: anything, validFrom: date })),
})

export type Switches = ValueOf<typeof switchesShape>
