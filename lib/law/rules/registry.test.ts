import { describe, expect, test } from 'vitest'
import { ruleNamed } from './registry'

describe('the rules', () => {
  test.each([
    'eligibility',
    'programme',
    'planCheck',
    'agreement',
    'absence',
    'stipend',
    'training',
    'procedure',
    'citizenship',
  ])('%s is one of them', (name) => {
    expect(ruleNamed(name)?.name).toBe(name)
  })

  test.each(['', 'Eligibility', 'toString', '__proto__'])('«%s» is none', (name) => {
    expect(ruleNamed(name)).toBeNull()
  })
})
