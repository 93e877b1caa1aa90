import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#lib/values/local-date'
import { evaluateAbsence } from './absence'
import { type AbsenceInput, absenceShape } from './absence-input'
import { absenceSense } from './absence-sense'
import { stipendFactsOf } from './absence-to-stipend'

const START = localDate('2024-01-01')

type RawEntry = { readonly kind: string; readonly from: string; readonly to: string }

const KINDS: Readonly<Record<string, (at: { from: string; to: string }) => RawEntry>> = {
  'own illness': (at) => ({ kind: 'OWN_ILLNESS', ...at }),
  "a child's illness": (at) => ({ kind: 'CHILD_ILLNESS', child: 0, ...at }),
  'long illness': (at) => ({ kind: 'LONG_ILLNESS_LEAVE', certificate: true, ...at }),
  'leave with a child': (at) => ({ kind: 'PARENTAL_LEAVE', birthDate: START, ...at }),
  welfare: (at) => ({ kind: 'WELFARE', reason: 'DEATH', event: 'one', approved: true, ...at }),
}

/** So many absences of two days, four days apart: all illness is one series. */
const inputWith = (count: number, entryOf: (at: { from: string; to: string }) => RawEntry): AbsenceInput => {
  const entries = Array.from({ length: count }, (_, index) => {
    const from = addDays(START, 60 + index * 4)
    return entryOf({ from, to: addDays(from, 1) })
  })
  const raw = { startsOn: START, entries, children: [{ birthDate: START }] }
  const input = absenceShape.read(raw, '', (code, path) => {
    throw new Error(`${code} ${path}`)
  })
  if (!input) throw new Error('refused')
  return input
}

/** How often anything about an absence is looked at: while it is checked, judged, summed up and paid. */
const looksAt = (input: AbsenceInput): number => {
  let looks = 0
  const entries = input.entries.map(
    (entry) =>
      new Proxy(entry, {
        get: (target, key) => {
          looks += 1
          return Reflect.get(target, key)
        },
      }),
  )
  const watched = { ...input, entries }
  absenceSense(watched, (code, path) => {
    throw new Error(`${code} ${path}`)
  })
  stipendFactsOf(watched, evaluateAbsence(watched))
  return looks
}

describe('four times as many absences', () => {
  test.each(Object.entries(KINDS))('%s: are looked at no more than five times as often', (_kind, entryOf) => {
    const few = looksAt(inputWith(50, entryOf))
    const many = looksAt(inputWith(200, entryOf))
    expect(few).toBeGreaterThan(50)
    expect(many).toBeLessThan(5 * few)
  })
})
