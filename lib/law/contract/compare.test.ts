import { describe, expect, test } from 'vitest'
import { ok, refuse } from '#lib/values/result'
import { type Case, failuresOf } from './cases'
import { differences } from './compare'
import type { AnyRule } from './rule'

const paths = (expected: unknown, found: unknown) => differences(expected, found).map(({ path }) => path)

describe('what a case expects', () => {
  test.each([
    ['only the listed keys', { a: 1 }, { a: 1, b: 2 }, []],
    ['a missing key', { a: 1 }, {}, ['a']],
    ['a nested difference', { a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, ['a.c']],
    ['null is not missing', { a: null }, {}, ['a']],
    ['null is null', { a: null }, { a: null }, []],
    ['an object where a number is', { a: { b: 1 } }, { a: 1 }, ['a']],
    ['an object where a list is', { a: {} }, { a: [] }, ['a']],
    ['a list in order', { a: [1, 2] }, { a: [2, 1] }, ['a']],
    ['a list of the same length', { a: [1] }, { a: [1, 2] }, ['a']],
    ['a longer list', { a: [1, 2] }, { a: [1] }, ['a']],
    ['an empty list', { a: [] }, { a: [] }, []],
    ['objects in a list have exactly the same keys', { a: [{ b: 1 }] }, { a: [{ b: 1, c: 2 }] }, ['a']],
    ['and as many of them', { a: [{ b: 1, c: 2 }] }, { a: [{ b: 1 }] }, ['a']],
    ['and the same names', { a: [{ b: 1 }] }, { a: [{ c: 1 }] }, ['a']],
    ['and the same values', { a: [{ b: { c: [1] } }] }, { a: [{ b: { c: [2] } }] }, ['a']],
    ['messages are never compared', { message: 'x', because: 'y' }, {}, []],
    ['nor in a list', { e: [{ code: 'A' }] }, { e: [{ code: 'A', message: 'x' }] }, []],
    ['a list that includes', { aIncludes: [2] }, { a: [1, 2] }, []],
    ['objects by subset', { aIncludes: [{ b: 1 }] }, { a: [{ b: 2 }, { b: 1, c: 2 }] }, []],
    ['an element that is not there', { aIncludes: [1, 3] }, { a: [1, 2] }, ['a']],
    ['no list to look in', { aIncludes: [1] }, {}, ['a']],
    ['nothing sensible to look for', { aIncludes: 1 }, { a: [1] }, ['a']],
    ['a number is no text', { a: 1 }, { a: '1' }, ['a']],
  ])('%s', (_what, expected, found, differing) => {
    expect(paths(expected, found)).toEqual(differing)
  })

  test('says what was expected and what was found', () => {
    expect(differences({ a: { b: 1 } }, { a: { b: 2 } })).toEqual([{ path: 'a.b', expected: 1, found: 2 }])
    expect(differences({ aIncludes: [1] }, { a: [2] })).toEqual([{ path: 'a', expected: [1], found: [2] }])
  })
})

describe('a case', () => {
  const doubled: AnyRule = {
    name: 'double',
    run: (input) =>
      typeof input === 'number'
        ? ok({ twice: input * 2 })
        : refuse([{ code: 'WRONG_TYPE', path: '', message: 'Ikke et tall.' }]),
  }
  const find = (name: string) => (name === 'double' ? doubled : null)
  const failures = (input: unknown, expected: unknown, rule = 'double') => {
    const each: Case = { id: 'c', rule, title: '', source: '', input, expect: expected }
    return failuresOf(each, find).map(({ path }) => path)
  }

  test('passes on what it expects', () => expect(failures(2, { twice: 4 })).toEqual([]))
  test('fails on anything else', () => expect(failures(2, { twice: 5 })).toEqual(['twice']))
  test('fails when the input is refused unexpectedly', () => expect(failures('x', {})).toEqual(['errors']))
  test('fails on an expectation that is no object', () => expect(failures('x', null)).toEqual(['errors']))
  test('passes on an expected refusal', () => {
    expect(failures('x', { errors: [{ code: 'WRONG_TYPE', path: '' }] })).toEqual([])
    expect(failures('x', { errorsIncludes: [{ code: 'WRONG_TYPE' }] })).toEqual([])
  })
  test('fails when a refusal is expected and none comes', () =>
    expect(failures(2, { errorsIncludes: [{ code: 'WRONG_TYPE' }] })).toEqual(['errors']))
  test('of a rule nobody knows is refused', () =>
    expect(failures(2, { errors: [{ code: 'UNKNOWN_RULE', path: '' }] }, 'triple')).toEqual([]))
})
