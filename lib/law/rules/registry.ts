import type { AnyRule } from '../contract/rule'

const RULES: readonly AnyRule[] = []

/** The rule of that name, or null. */
export const ruleNamed = (name: string): AnyRule | null => RULES.find((rule) => rule.name === name) ?? null
