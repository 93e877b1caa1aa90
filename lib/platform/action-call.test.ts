import { describe, expect, test } from 'vitest'
import { isActionCall } from './action-call'

describe('a call of a server action', () => {
  test.each([
    '[]',
    '["8a1f3c52-7f0e-4c63-9d11-2b7a5e0c4f10",{"name":"Rask Elv","hours":[1,null,true]}]',
    '["$undefined","$NaN","$-Infinity","$-0","$n123","$D2027-03-10T10:00:00.000Z"]',
    '["$$100 kr"]',
    '[{"a":{"name":"Rask"},"b":"$0:0:a"}]',
  ])('is read: %s', (body) => {
    expect(isActionCall(body)).toBe(true)
  })

  test.each([
    '',
    'null',
    '{}',
    '"x"',
    '{"a":',
    '["$1"]',
    '["$F1"]',
    '["$@1"]',
    '["$0"]',
    '["$0:1:name"]',
    '["$0:constructor"]',
    '[{"deep":[{"text":"$K1"}]}]',
    '["$Dnever"]',
    '['.repeat(100_000),
    `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  ])('is refused: %s', (body) => {
    expect(isActionCall(body)).toBe(false)
  })
})
