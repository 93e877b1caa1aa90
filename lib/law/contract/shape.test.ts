import { describe, expect, test } from 'vitest'
import { month } from '#lib/values/month'
import { refusalsOf } from './refusal'
import { bool, date, hours, int, isEmpty, monthFrom, nonEmptyText, oneOf, text } from './scalars'
import { optional, orElse, orNull, type Shape } from './shape'
import { list, listOrEmpty, object, section, variants } from './structures'

const read = (shape: Shape<unknown, unknown>, value: unknown) => {
  let found: unknown
  const errors = refusalsOf((report) => {
    found = shape.read(value, '', report)
  })
  return errors.length > 0 ? errors.map(({ code, path }) => `${code} ${path}`) : found
}

const faults = (shape: Shape<unknown, unknown>, value: unknown) =>
  refusalsOf((report) => {
    shape.read(value, '', report)
  }).map(({ code, path, message }) => {
    expect(message).toMatch(/^\S.*\.$/)
    return `${code} ${path}`
  })

describe('a single value', () => {
  test.each([
    ['a day', date, '2026-03-02', []],
    ['a day that does not exist', date, '2026-02-29', ['INVALID_DATE ']],
    ['a day as a number', date, 20260302, ['WRONG_TYPE ']],
    ['no day', date, null, ['WRONG_TYPE ']],
    ['a month', monthFrom(month('2021-01')), '2021-01', []],
    ['a month too early', monthFrom(month('2021-01')), '2020-12', ['OUT_OF_RANGE ']],
    ['a thirteenth month', monthFrom(month('2021-01')), '2021-13', ['INVALID_DATE ']],
    ['a day for a month', monthFrom(month('2021-01')), '2021-01-01', ['INVALID_DATE ']],
    ['a month as a number', monthFrom(month('2021-01')), 202101, ['WRONG_TYPE ']],
    ['a truth', bool, false, []],
    ['a truth as text', bool, 'true', ['WRONG_TYPE ']],
    ['a whole number', int(), -5, []],
    ['a fraction', int(), 1.5, ['WRONG_TYPE ']],
    ['a number as text', int(), '1', ['WRONG_TYPE ']],
    ['the least', int({ min: 1, max: 3 }), 1, []],
    ['the most', int({ min: 1, max: 3 }), 3, []],
    ['below the least', int({ min: 1, max: 3 }), 0, ['OUT_OF_RANGE ']],
    ['above the most', int({ min: 1, max: 3 }), 4, ['OUT_OF_RANGE ']],
    ['hours', hours(), 7.25, []],
    ['no hours', hours(), 0, []],
    ['many hours', hours(), 1000.5, []],
    ['hours below zero', hours(), -0.5, ['OUT_OF_RANGE ']],
    ['hours with three decimals', hours(), 7.125, ['OUT_OF_RANGE ']],
    ['hours too large to be a decimal', hours(), 1e21, ['OUT_OF_RANGE ']],
    ['hours above the limit', hours({ max: 24 }), 24.25, ['OUT_OF_RANGE ']],
    ['hours at the limit', hours({ max: 24 }), 24, []],
    ['hours that must be more than none', hours({ above: 0 }), 0, ['OUT_OF_RANGE ']],
    ['a little more than none', hours({ above: 0 }), 0.01, []],
    ['hours as text', hours(), '7', ['WRONG_TYPE ']],
    ['text', text, '', []],
    ['text as a number', text, 5, ['WRONG_TYPE ']],
    ['a text with content', nonEmptyText, 'x', []],
    ['an empty text', nonEmptyText, ' \t', ['OUT_OF_RANGE ']],
    ['a number for text', nonEmptyText, 5, ['WRONG_TYPE ']],
    ['a code', oneOf(['A', 'B']), 'B', []],
    ['another code', oneOf(['A', 'B']), 'C', ['INVALID_ENUM ']],
    ['a code as a number', oneOf(['A', 'B']), 1, ['WRONG_TYPE ']],
  ])('%s', (_what, shape, value, expected) => {
    expect(faults(shape, value)).toEqual(expected)
  })

  test('is handed on as it was written', () => {
    expect(read(date, '2026-03-02')).toBe('2026-03-02')
    expect(read(monthFrom(month('2021-01')), '2022-02')).toBe('2022-02')
    expect(read(bool, false)).toBe(false)
    expect(read(int(), 0)).toBe(0)
    expect(read(hours(), 7.25)).toBe(7.25)
    expect(read(nonEmptyText, ' x ')).toBe(' x ')
    expect(read(oneOf(['A', 'B']), 'B')).toBe('B')
  })

  test('a text is empty when it is missing or only white space', () => {
    expect([isEmpty(undefined), isEmpty(''), isEmpty(' \n'), isEmpty(' x')]).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})

describe('an object', () => {
  const person = object({
    name: text,
    born: optional(date),
    married: orElse(bool, false),
    left: orNull(optional(date)),
    home: section({ rooms: orElse(int({ min: 1 }), 2) }),
    children: listOrEmpty(date),
  })

  test('gets its defaults', () => {
    expect(read(person, { name: 'Vakker' })).toEqual({
      name: 'Vakker',
      born: undefined,
      married: false,
      left: undefined,
      home: { rooms: 2 },
      children: [],
    })
  })

  test('keeps what is given', () => {
    const given = {
      name: 'Vakker',
      born: '1990-05-17',
      married: true,
      left: '2026-01-01',
      home: { rooms: 5 },
      children: ['2020-02-02'],
    }
    expect(read(person, given)).toEqual(given)
  })

  test('takes null only where null means left out', () => {
    expect(read(person, { name: 'Vakker', left: null })).toMatchObject({ left: undefined })
    expect(faults(person, { name: null, born: null, home: null })).toEqual([
      'WRONG_TYPE born',
      'WRONG_TYPE home',
      'WRONG_TYPE name',
    ])
  })

  test('an undefined key is a key left out', () => {
    expect(read(person, { name: 'Vakker', married: undefined })).toMatchObject({ married: false })
  })

  test('reports everything at once, by path and then code', () => {
    const wrong = {
      alias: 1,
      born: '2026-02-30',
      home: { rooms: 0, roof: true },
      children: ['x', '2020-02-02', 5],
    }
    expect(faults(person, wrong)).toEqual([
      'UNKNOWN_KEY alias',
      'INVALID_DATE born',
      'INVALID_DATE children[0]',
      'WRONG_TYPE children[2]',
      'UNKNOWN_KEY home.roof',
      'OUT_OF_RANGE home.rooms',
      'REQUIRED name',
    ])
  })

  test('does not mistake what every object inherits for a key', () => {
    expect(faults(person, JSON.parse('{"name":"x","__proto__":1,"constructor":2}'))).toEqual([
      'UNKNOWN_KEY __proto__',
      'UNKNOWN_KEY constructor',
    ])
    expect(faults(object({ toString: text }), {})).toEqual(['REQUIRED toString'])
  })

  test.each([[null], [[]], ['x'], [1]])('%j is none', (value) => {
    expect(faults(person, value)).toEqual(['WRONG_TYPE '])
  })
})

describe('a list', () => {
  test('has a path for each element', () => {
    expect(faults(list(object({ on: date })), [{ on: '2026-01-01' }, {}])).toEqual(['REQUIRED [1].on'])
  })

  test('may be asked not to be empty', () => {
    expect(faults(list(date), [])).toEqual([])
    expect(faults(list(date, { min: 1 }), [])).toEqual(['OUT_OF_RANGE '])
    expect(faults(list(date, { min: 1 }), ['2026-01-01'])).toEqual([])
  })

  test('is no object', () => {
    expect(faults(list(date), {})).toEqual(['WRONG_TYPE '])
  })
})

describe('an object whose keys depend on a code', () => {
  const absence = variants(
    'kind',
    { from: date },
    { ILLNESS: { certificate: orElse(bool, false) }, OTHER: {} },
  )

  test('takes the keys of its kind', () => {
    expect(read(absence, { kind: 'ILLNESS', from: '2026-01-01' })).toEqual({
      kind: 'ILLNESS',
      from: '2026-01-01',
      certificate: false,
    })
    expect(faults(absence, { kind: 'OTHER', from: '2026-01-01', certificate: true })).toEqual([
      'UNKNOWN_KEY certificate',
    ])
  })

  test('of no known kind is judged by its common keys alone', () => {
    expect(faults(absence, { kind: 'X', certificate: true })).toEqual(['REQUIRED from', 'INVALID_ENUM kind'])
    expect(faults(absence, { from: '2026-01-01' })).toEqual(['REQUIRED kind'])
    expect(faults(absence, 'x')).toEqual(['WRONG_TYPE '])
  })
})

describe('refusals', () => {
  test('are sorted by path, then code, each code once for a path', () => {
    const found = refusalsOf((report) => {
      report('REQUIRED', 'b', 'first')
      report('CONFLICT', 'b', 'other')
      report('REQUIRED', 'b', 'second')
      report('REQUIRED', 'a', 'early')
      report('REQUIRED', 'B', 'capital')
    })
    expect(found).toEqual([
      { code: 'REQUIRED', path: 'B', message: 'capital' },
      { code: 'REQUIRED', path: 'a', message: 'early' },
      { code: 'CONFLICT', path: 'b', message: 'other' },
      { code: 'REQUIRED', path: 'b', message: 'first' },
    ])
  })
})
