import { describe, expect, test } from 'vitest'
import type { LibraryElement } from '#lib/elements/element.view'
import { localDate } from '#lib/values/local-date'
import { type SuggestionFacts, suggestElements } from './suggest-elements'
import { weeklyLoad } from './weekly-load.view'

const element = (title: string, more: Partial<LibraryElement> = {}): LibraryElement => ({
  id: title,
  kind: 'OTHER',
  variant: null,
  title,
  place: '',
  provider: '',
  language: null,
  quartersPerWeek: 30,
  weeks: null,
  sessions: null,
  totalQuarters: null,
  goals: [],
  keywords: '',
  because: 'x',
  inUse: true,
  version: 1,
  ...more,
})

const plan = {
  goal: 'WORK' as const,
  startsOn: localDate('2027-03-15'),
  endsOn: localDate('2028-03-14'),
  elements: [],
}

const facts = (more: Partial<SuggestionFacts> = {}): SuggestionFacts => ({
  plan,
  issues: [],
  load: weeklyLoad({ ...plan, elements: [] }),
  fullTime: 0,
  languages: ['ar'],
  told: 'Jeg var kokk i Aleppo, og vil lage mat for mange.',
  today: localDate('2027-03-10'),
  ...more,
})

const reasonsOf = (one: LibraryElement, given = facts()) =>
  suggestElements([one], given)[0]?.reasons.map(({ text }) => text.nb) ?? null

describe('the reason', () => {
  test.each([
    [
      'the law',
      element('x', { kind: 'LIFE_SKILLS' }),
      { issues: ['ELEMENT_LIFE_SKILLS'] },
      'planen mangler kurs i livsmestring',
    ],
    ['the goal', element('x', { goals: ['WORK'] }), {}, 'det fører mot sluttmålet arbeid'],
    [
      'the kartlegging',
      element('x', { keywords: 'renhold, kokk' }),
      {},
      'deltakeren har fortalt om «kokk» i kartleggingen',
    ],
    ['the language', element('x', { language: 'ar' }), {}, 'det er på arabisk, som deltakeren forstår'],
    ['a gap', element('x'), { fullTime: 150 }, 'uken har plass: 37,5 timer mangler til fulltid'],
  ] as const)('is %s', (_what, one, more, words) => {
    expect(reasonsOf(one, facts(more as Partial<SuggestionFacts>))).toEqual([words])
  })

  test('is none where nothing in the case points to it', () => {
    const quiet = element('x', { language: 'so', keywords: 'mate', quartersPerWeek: 30 })
    expect(reasonsOf(quiet)).toEqual([])
    expect(reasonsOf(element('x', { keywords: 'lærer' }))).toEqual([])
  })
})

test('a duty of the law comes before all wishes together', () => {
  const wished = element('Kjøkken', { goals: ['WORK'], keywords: 'kokk', language: 'ar' })
  const duty = element('Samfunnskunnskap', { kind: 'SOCIAL_STUDIES' })
  const ranked = suggestElements([wished, duty], facts({ issues: ['ELEMENT_SOCIAL_STUDIES'], fullTime: 150 }))
  expect(ranked.map(({ element: { title } }) => title)).toEqual(['Samfunnskunnskap', 'Kjøkken'])
})

test('what is in the plan, and what leads to another goal, is left out', () => {
  const inPlan = { ...element('Norsk'), cite: '', from: plan.startsOn, to: plan.endsOn }
  const elsewhere = element('Studier', { goals: ['HIGHER_EDUCATION'] })
  const given = facts({ plan: { ...plan, elements: [inPlan] } })
  expect(suggestElements([element('Norsk'), elsewhere], given)).toEqual([])
})

test('it begins where the week has room, lasts its weeks, and ends with the programme at the latest', () => {
  const busy = {
    ...element('Norsk'),
    quartersPerWeek: 150,
    cite: '',
    from: plan.startsOn,
    to: localDate('2027-09-05'),
  }
  const load = weeklyLoad({ ...plan, elements: [busy] })
  const given = facts({ load, fullTime: 150 })
  const [short] = suggestElements([element('Kurs', { weeks: 10 })], given)
  expect(short).toMatchObject({ from: '2027-09-06', to: '2027-11-14' })
  const [long] = suggestElements([element('Kurs', { weeks: 200 })], given)
  expect(long).toMatchObject({ to: '2028-03-14' })
})
