import { describe, expect, test } from 'vitest'
import { drawStrokes } from './strokes'
import { outlineOf } from './svg-path'

const box = { width: 100, height: 40 }

describe('a signature', () => {
  test('a single point is a mark, an empty page is none', () => {
    expect(drawStrokes([[{ x: 3, y: 4 }]], box)).toContain(' m\n')
    expect(drawStrokes([[], []], box)).toBeNull()
  })

  test('stays inside its box, whatever the screen’s size', () => {
    const wide = Array.from({ length: 500 }, (_, i) => ({ x: i * 7, y: 300 + 200 * Math.sin(i) }))
    const drawn = drawStrokes([wide], box) ?? ''
    for (const [, x, y] of drawn.matchAll(/(-?[\d.]+) (-?[\d.]+) (?=m|c|l)/g)) {
      expect(Number(x)).toBeLessThanOrEqual(box.width + 1)
      expect(Number(y)).toBeLessThanOrEqual(box.height + 1)
    }
  })

  test('200 000 points become no more than can be seen', () => {
    const dense = Array.from({ length: 200_000 }, (_, i) => ({ x: i / 2000, y: 20 }))
    expect((drawStrokes([dense], box) ?? '').length).toBeLessThan(20_000)
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e9])('a point at %s is refused', (x) => {
    expect(() => drawStrokes([[{ x, y: 1 }]], box)).toThrow(RangeError)
  })
})

describe('arms', () => {
  test('absolute and relative commands draw the same outline', () => {
    expect(outlineOf('m10 10 h5 v5 l-5 0 z')).toBe(outlineOf('M10 10 H15 V15 L10 15 Z'))
  })

  test.each(['M0 0 L', 'M0', 'M0 0 C1 2 3 4 5'])(
    '%s, a command without all its numbers, is refused',
    (path) => {
      expect(() => outlineOf(path)).toThrow(/mangler tall/)
    },
  )

  test('a command that is not known is refused', () => {
    expect(() => outlineOf('M0 0 A5 5 0 0 1 9 9')).toThrow(/kan ikke|ikke kan/)
  })
})
