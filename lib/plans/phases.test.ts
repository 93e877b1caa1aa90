import { expect, test } from 'vitest'
import { addDays, localDate } from '#lib/values/local-date'
import { phasesOf } from './phases.view'

const [startsOn, endsOn] = [localDate('2027-03-15'), localDate('2030-03-14')]
const milestone = (on: string, kind: 'REVIEW' | 'WORK_HOURS' | 'HALFWAY' | 'TEST' | 'END') => ({
  on: localDate(on),
  kind,
  title: kind,
})
const MILESTONES = [
  milestone('2027-06-15', 'REVIEW'),
  milestone('2027-09-15', 'WORK_HOURS'),
  milestone('2028-09-13', 'HALFWAY'),
  milestone('2030-02-14', 'TEST'),
  milestone('2030-03-14', 'END'),
]

test('the phases follow the milestones, fill the programme, and hold each milestone once', () => {
  const phases = phasesOf({ startsOn, endsOn, milestones: MILESTONES })
  expect(phases.map(({ phase, from, to }) => [phase, from, to])).toEqual([
    ['BEGINNING', '2027-03-15', '2027-09-14'],
    ['BUILDING', '2027-09-15', '2028-09-12'],
    ['TOWARDS_GOAL', '2028-09-13', '2030-03-14'],
  ])
  expect(phases.flatMap(({ milestones }) => milestones)).toEqual(MILESTONES)
})

test('without an hours requirement the first review ends the beginning', () => {
  const milestones = MILESTONES.filter(({ kind }) => kind !== 'WORK_HOURS')
  expect(phasesOf({ startsOn, endsOn, milestones })[0]?.to).toBe('2027-06-14')
})

test.each([
  ['none', []],
  ['halfway alone', [milestone('2028-09-13', 'HALFWAY')]],
  ['halfway first', [milestone('2027-04-01', 'HALFWAY'), milestone('2028-01-01', 'REVIEW')]],
  ['on the last day', [milestone('2030-03-14', 'REVIEW'), milestone('2030-03-14', 'HALFWAY')]],
])('with milestones %s the phases still fill the programme', (_name, milestones) => {
  const phases = phasesOf({ startsOn, endsOn, milestones })
  expect(phases[0]?.from).toBe(startsOn)
  expect(phases.at(-1)?.to).toBe(endsOn)
  for (const [at, { from }] of phases.entries())
    if (at > 0) expect(from).toBe(addDays(phases[at - 1]?.to ?? startsOn, 1))
  expect(phases.flatMap((phase) => phase.milestones)).toHaveLength(milestones.length)
})
