import { expect, test } from 'vitest'
import { ok, type Result, refuse } from '#lib/values/result'
import { formResult } from './form-result'
import { same } from './text'
import { formTexts } from './texts/forms'

type Refusal = { code: 'too-late'; params: { on: string } } | { code: 'taken'; params: { id: string } }
const words = {
  'too-late': ({ on = '' }) => same(`etter ${on}`),
  taken: ({ id = '' }) => ({ text: same('finnes'), link: { href: `/x/${id}`, label: same('Åpne') } }),
}
const answerTo = (result: Result<number, Refusal>) => formResult(result, words)

test('a value goes through', () => {
  expect(answerTo(ok(7))).toEqual({ ok: true, value: 7 })
})

test('a refusal is given its words, and the way on where there is one', () => {
  expect(answerTo(refuse({ code: 'too-late', params: { on: '10.03.' } }))).toEqual({
    ok: false,
    refusal: same('etter 10.03.'),
  })
  expect(answerTo(refuse({ code: 'taken', params: { id: 'a' } }))).toEqual({
    ok: false,
    refusal: same('finnes'),
    link: { href: '/x/a', label: same('Åpne') },
  })
})

test('faults at fields are kept by field, and a lost race has words of its own', () => {
  expect(formResult(refuse({ code: 'invalid-input', fields: { name: 'x' } } as const), {})).toEqual({
    ok: false,
    errors: { name: 'x' },
  })
  expect(formResult(refuse({ code: 'changed-meanwhile' } as const), {})).toEqual({
    ok: false,
    refusal: formTexts.changedMeanwhile,
  })
})
