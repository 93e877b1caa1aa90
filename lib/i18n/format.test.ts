import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { storedDate, typedDate } from './date-input'
import {
  formatDate,
  formatDaysUntil,
  formatHours,
  formatLongDateFirst,
  formatMonth,
  formatOre,
  formatOreChange,
  formatQuarters,
  formatShare,
  formatShortDate,
  formatTime,
  formatWeek,
  formatWhole,
} from './format'
import { lawAnchor, lawChip } from './law-name'
import { asMessage, fromMessage } from './message'

describe('dates', () => {
  const day = localDate('2027-03-10')

  test('short and long', () => {
    expect(formatDate(day)).toBe('10.03.2027')
    expect(formatShortDate(day)).toBe('10.03.')
    expect(formatMonth('2027-02')).toBe('februar 2027')
    expect(formatLongDateFirst(day, 'nb')).toBe('Onsdag 10. mars 2027')
    expect(formatLongDateFirst(localDate('2027-03-09'), 'nn')).toBe('Tysdag 9. mars 2027')
    expect(formatWeek(day)).toEqual({ nb: 'uke 10', nn: 'veke 10' })
  })

  test.each([
    ['2027-03-08', '2 dager over', '2 dagar over'],
    ['2027-03-09', '1 dag over', '1 dag over'],
    ['2027-03-10', 'i dag', 'i dag'],
    ['2027-03-11', '1 dag igjen', '1 dag igjen'],
    ['2027-03-22', '12 dager igjen', '12 dagar igjen'],
  ])('a deadline on %s', (deadline, nb, nn) => {
    expect(formatDaysUntil(localDate(deadline), day, 'nb')).toBe(nb)
    expect(formatDaysUntil(localDate(deadline), day, 'nn')).toBe(nn)
  })

  test.each([
    ['17.05.2027', '2027-05-17'],
    ['7.5.2027', '2027-05-07'],
    ['17052027', '2027-05-17'],
    [' 17-05-2027 ', '2027-05-17'],
    ['31.02.2027', '2027-02-31'],
    ['1,2,2027', '2027-02-01'],
    ['i går', 'i går'],
    ['17.05.27', '17.05.27'],
    ['', ''],
  ])('typed %s is stored as %s', (typed, stored) => expect(storedDate(typed)).toBe(stored))

  test('stored dates are shown as people write them, other words untouched', () => {
    expect(typedDate('2027-05-17')).toBe('17.05.2027')
    expect(typedDate('i går')).toBe('i går')
  })
})

describe('numbers', () => {
  test.each([
    [2_275_817, '22\u00a0758,17'],
    [105_142_741, '1\u00a0051\u00a0427,41'],
    [-151_721, '\u22121\u00a0517,21'],
    [5, '0,05'],
    [0, '0,00'],
  ])('%i øre', (ore, words) => expect(formatOre(ore)).toBe(words))

  test('changes, hours, shares, clock', () => {
    expect(formatOreChange(75_860)).toBe('+758,60')
    expect(formatOreChange(-75_861)).toBe('\u2212758,61')
    expect(formatWhole(136_549)).toBe('136\u00a0549')
    expect(formatHours(37.5)).toBe('37,5')
    expect(formatHours(15)).toBe('15,0')
    expect(formatQuarters(1)).toBe('0,25')
    expect(formatShare(0.9)).toBe('90\u00a0%')
    expect(formatTime('10:42')).toBe('10.42')
    expect(formatTime('10:42:18 GMT+0100 (Central European Time)')).toBe('10.42')
    expect(formatTime('2027-03-10T10:42:18')).toBe('10.42')
  })
})

describe('names of law', () => {
  test('chips are short, anchors are whole', () => {
    expect(lawChip('integreringsloven § 14 a')).toBe('§ 14 a')
    expect(lawChip('integreringsforskriften § 58')).toBe('F § 58')
    expect(lawChip('forvaltningsloven § 29')).toBe('fvl. § 29')
    expect(lawChip('statsborgerloven § 7')).toBe('statsborgerloven § 7')
    expect(lawAnchor('integreringsloven § 14 a')).toBe('integreringsloven-14-a')
    expect(lawAnchor('integreringsloven § 8 første ledd')).toBe('integreringsloven-8')
  })
})

test('a message carries both written forms through a schema', () => {
  const text = { nb: 'Skriv navnet.', nn: 'Skriv namnet.' }
  expect(fromMessage(asMessage(text))).toEqual(text)
  expect(fromMessage('Invalid input')).toEqual({ nb: 'Sjekk dette feltet.', nn: 'Sjekk dette feltet.' })
})
