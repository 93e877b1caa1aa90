import { describe, expect, test } from 'vitest'
import { duplicateKeys } from './duplicate-keys'

const pathsIn = (json: string) => duplicateKeys(json).map(({ code, path }) => `${code} ${path}`)

describe('a key that stands twice', () => {
  test.each([
    ['in the input', '{"a":1,"b":2,"a":1}', ['DUPLICATE a']],
    ['three times, named once', '{"a":1,"a":2,"a":3}', ['DUPLICATE a']],
    ['in an object within', '{"permit":{"ground":"X","ground":"Y"}}', ['DUPLICATE permit.ground']],
    ['in an item of a list', '{"job":[{"h":1},{"h":1,"h":2}]}', ['DUPLICATE job[1].h']],
    ['in a list in a list', '[[0,{"a":[1,2],"a":3}]]', ['DUPLICATE [0][1].a']],
    ['with an object as its first value', '{"a":{"b":1},"a":{"b":2}}', ['DUPLICATE a']],
    ['written in two ways', '{"a":1,"\\u0061":2}', ['DUPLICATE a']],
    ['in both of two objects', '{"x":{"a":1,"a":1},"b":{"c":1,"c":1}}', ['DUPLICATE b.c', 'DUPLICATE x.a']],
  ])('%s', (_case, json, expected) => {
    expect(pathsIn(json)).toEqual(expected)
  })

  test('has a sentence that names it', () => {
    expect(duplicateKeys('{"goal":1,"goal":2}')[0]?.message).toBe('«goal» står mer enn én gang.')
  })
})

describe('a key that stands once', () => {
  test.each([
    ['in each of two objects', '[{"a":1},{"a":1}]'],
    ['as a key and as a value', '{"a":"a","b":["a","a","b"]}'],
    ['outside and inside', '{"a":{"a":{"a":1}}}'],
    ['beside texts with signs of JSON in them', '{"a":"{\\"b\\":1,\\"b\\":2}","b":"a\\\\","c":","}'],
    ['beside a longer one', '{"a":1,"aa":1}'],
    ['where there is no object', '["a","a",1,1]'],
    ['where there is only a text', '"a,a"'],
    ['where everything is empty', '{"a":{},"b":[],"c":[{}]}'],
  ])('%s', (_case, json) => {
    expect(JSON.parse(json)).toBeDefined()
    expect(pathsIn(json)).toEqual([])
  })
})
