import { expect, test } from 'vitest'
import { lawAnchor, sectionsIn } from './law-name'

test.each([
  ['integreringsloven § 14 a', ['integreringsloven § 14 a']],
  ['integreringsloven § 8 første ledd andre punktum', ['integreringsloven § 8']],
  ['integreringsloven § 46 bokstav g', ['integreringsloven § 46']],
  ['integreringsloven § 46 g', ['integreringsloven § 46']],
  ['integreringsloven §§ 24 og 25', ['integreringsloven § 24', 'integreringsloven § 25']],
  [
    'integreringsloven §§ 26–28, 37 d',
    [
      'integreringsloven § 26',
      'integreringsloven § 27',
      'integreringsloven § 28',
      'integreringsloven § 37 d',
    ],
  ],
  [
    'integreringsloven § 52, integreringsforskriften § 72',
    ['integreringsloven § 52', 'integreringsforskriften § 72'],
  ],
  [
    'integreringsloven § 14 a første ledd bokstav c, § 37 c',
    ['integreringsloven § 14 a', 'integreringsloven § 37 c'],
  ],
  ['integreringsloven § 16; lov 12.6.2026 nr. 23 del II', ['integreringsloven § 16']],
  ['integreringsloven § 17; integreringsforskriften kapittel 3 og 4', ['integreringsloven § 17']],
  ['statsborgerforskriften § 3-4', ['statsborgerforskriften § 3-4']],
  ['statsborgerloven § 16, jf. instruks G-08/2016', ['statsborgerloven § 16']],
  ['folketrygdloven § 1-4 (lagt inn av kommunen)', ['folketrygdloven § 1-4']],
  ['avrunding', []],
])('%s names %j', (cite, sections) => {
  expect(sectionsIn(cite)).toEqual(sections)
})

test('the place on the page is that of the first section', () => {
  expect(lawAnchor('integreringsloven § 14 a tredje og fjerde ledd')).toBe('integreringsloven-14-a')
  expect(lawAnchor('integreringsloven §§ 19 til 25 og 46 g')).toBe('integreringsloven-19')
  expect(lawAnchor('avrunding')).toBe('avrunding')
})
