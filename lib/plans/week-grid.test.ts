import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { typedQuarters, weekGrid, withHours } from './week-grid.view'

const element = (title: string, hoursPerWeek: string, from: string, to: string, more: object = {}) => ({
  kind: 'WORK_DIRECTED' as const,
  variant: '' as const,
  title,
  place: '',
  hoursPerWeek,
  from,
  to,
  sessions: '',
  totalHours: '',
  cite: '',
  because: 'x',
  ...more,
})

const YEAR = { from: localDate('2027-01-04'), to: localDate('2027-12-31') }
const JUNE = { from: localDate('2027-06-07'), to: localDate('2027-06-20') }
const short = ({ title, hoursPerWeek, from, to }: ReturnType<typeof element>) =>
  `${title} ${hoursPerWeek} ${from} ${to}`

describe('the grid', () => {
  test('has a column for each change, and one row for the same thing in different weeks', () => {
    const elements = [
      element('Norsk', '20', '2027-01-04', '2027-06-06', { kind: 'NORWEGIAN' }),
      element('Norsk', '15', '2027-06-07', '2027-12-31', { kind: 'NORWEGIAN' }),
      element('Praksis', '7,5', '2027-03-01', '2027-12-31'),
    ]
    const { periods, rows } = weekGrid(elements, YEAR)
    expect(periods.map(({ from, total, work }) => [from, total, work])).toEqual([
      ['2027-01-04', 80, 0],
      ['2027-03-01', 110, 30],
      ['2027-06-07', 90, 30],
    ])
    expect(rows.map(({ title, cells }) => [title, cells])).toEqual([
      ['Norsk', [80, 80, 60]],
      ['Praksis', [0, 30, 30]],
    ])
  })

  test.each([
    ['days that do not exist', element('x', '4', '2027-02-30', '2027-03-01')],
    ['an end before the start', element('x', '4', '2027-03-01', '2027-02-01')],
    ['hours that are no hours', element('x', 'fire', '2027-02-01', '2027-03-01')],
  ])('leaves out %s', (_what, half) => {
    expect(weekGrid([half], YEAR).rows).toEqual([])
  })
})

describe('other hours', () => {
  test('in the middle part an element in three, and its extent counts once', () => {
    const course = element('Kurs', '10,0', '2027-01-04', '2027-12-31', { totalHours: '75' })
    const parts = withHours([course], 'WORK_DIRECTED  Kurs', JUNE, 60)
    expect(parts.map((part) => short(part as never))).toEqual([
      'Kurs 10,0 2027-01-04 2027-06-06',
      'Kurs 15,0 2027-06-07 2027-06-20',
      'Kurs 10,0 2027-06-21 2027-12-31',
    ])
    expect(parts.map(({ totalHours }) => totalHours)).toEqual(['75', '', ''])
  })

  test('as on both sides make one again', () => {
    const course = element('Kurs', '10,0', '2027-01-04', '2027-12-31')
    const parted = withHours([course], 'WORK_DIRECTED  Kurs', JUNE, 60)
    expect(withHours(parted, 'WORK_DIRECTED  Kurs', JUNE, 40)).toEqual([course])
  })

  test('none take the element out of the weeks, and leave the others where they are', () => {
    const elements = [
      element('Norsk', '20', '2027-01-04', '2027-12-31'),
      element('Praksis', '10,0', '2027-06-07', '2027-06-20'),
    ]
    expect(withHours(elements, 'WORK_DIRECTED  Praksis', JUNE, 0)).toEqual([elements[0]])
  })

  test('where the element does not run begin a part of their own', () => {
    const early = element('Kurs', '10,0', '2027-01-04', '2027-02-07')
    expect(withHours([early], 'WORK_DIRECTED  Kurs', JUNE, 40).map((part) => short(part as never))).toEqual([
      'Kurs 10,0 2027-01-04 2027-02-07',
      'Kurs 10,0 2027-06-07 2027-06-20',
    ])
  })

  test('of a row that is not there change nothing', () => {
    const elements = [element('Norsk', '20', '2027-01-04', '2027-12-31')]
    expect(withHours(elements, 'OTHER  Ukjent', JUNE, 40)).toBe(elements)
  })
})

test.each([
  ['7,5', 30],
  ['15', 60],
  ['', 0],
  ['7.25', 29],
  ['7,3', null],
  ['-1', null],
  ['1e2', null],
])('%j is %j quarters', (typed, quarters) => {
  expect(typedQuarters(typed)).toBe(quarters)
})
