import { describe, expect, test } from 'vitest'
import { accentFrom, freeHue, reservedHues } from './accent'

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)

/** WCAG 2.2, "relative luminance". */
const luminance = (colour: string) => {
  const [r = 0, g = 0, b = 0] = channels(colour).map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('the accent of Fjordvik, hue 212', () => {
  test('is the scale of the visual language', () => {
    expect(accentFrom(212).light).toEqual({
      100: '#edf8fa',
      200: '#dcf2f6',
      300: '#c6e9f0',
      400: '#a0d9e5',
      500: '#2d95a7',
      600: '#137989',
      700: '#056270',
      800: '#045460',
      900: '#024550',
      1000: '#00272e',
    })
  })
})

describe('any hue', () => {
  const hues = Array.from({ length: 360 }, (_, hue) => hue)

  test('gives words that can be read: 4.5 on buttons, selections and the sheet', () => {
    for (const hue of hues) {
      const { light, dark } = accentFrom(hue)
      expect(contrast('#ffffff', light[700]), `${hue} primary button`).toBeGreaterThan(4.5)
      expect(contrast(light[1000], light[200]), `${hue} selection`).toBeGreaterThan(4.5)
      expect(contrast(light[900], '#ffffff'), `${hue} quiet button`).toBeGreaterThan(4.5)
      expect(contrast('#04151a', dark[600]), `${hue} primary button, dark`).toBeGreaterThan(4.5)
      expect(contrast(dark[1000], dark[200]), `${hue} selection, dark`).toBeGreaterThan(4.5)
      expect(contrast(dark[900], '#121a24'), `${hue} quiet button, dark`).toBeGreaterThan(4.5)
    }
  })

  test('gives progress that can be seen: 3 on the sheet', () => {
    for (const hue of hues) {
      expect(contrast(accentFrom(hue).light[600], '#ffffff')).toBeGreaterThan(3)
      expect(contrast(accentFrom(hue).dark[600], '#121a24')).toBeGreaterThan(3)
    }
  })

  test('keeps its distance from the colours that mean something', () => {
    for (const hue of hues)
      for (const own of Object.values(reservedHues)) {
        const apart = Math.abs(freeHue(hue) - own)
        expect(Math.min(apart, 360 - apart), `${hue}`).toBeGreaterThanOrEqual(25)
      }
  })

  test('a free hue is left alone', () => expect(freeHue(212)).toBe(212))
})
