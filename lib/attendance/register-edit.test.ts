import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RegisterRowView } from './register.view'
import {
  type Edit,
  type Editing,
  edit,
  hasChanges,
  type Mark,
  type Marks,
  startEditing,
} from './register-edit.view'

const PRESENT: Mark = { code: 'PRESENT', absentQuarters: 0 }
const AWAY: Mark = { code: 'UNEXPLAINED', absentQuarters: 12 }
const CHILD: Mark = { code: 'SICK_CHILD', absentQuarters: 12 }

const row = (participantId: string): RegisterRowView => ({
  participantId,
  name: participantId,
  language: 'ar',
  code: 'PRESENT',
  absentQuarters: 0,
  prefilled: false,
  reported: null,
  leaveHours: null,
  leaveKind: null,
  leaveReason: null,
  decided: null,
  past: [],
})
const start = startEditing([row('a'), row('b'), row('c')])
const edited = (...edits: readonly Edit[]): Editing => edits.reduce(edit, start)
const mark = (id: string, code: 'UNEXPLAINED' | 'SICK_CHILD' | 'LATE'): Edit => ({
  type: 'mark',
  id,
  code,
  quarters: 12,
})

describe('a register being filled in', () => {
  test('a mark can be undone, and one back to what it was is no change', () => {
    expect(hasChanges(edited(mark('a', 'UNEXPLAINED')))).toBe(true)
    expect(hasChanges(edited(mark('a', 'UNEXPLAINED'), { type: 'undo' }))).toBe(false)
  })

  test('lateness goes in quarters, from one to the whole session', () => {
    const by = (step: 1 | -1): Edit => ({ type: 'lengthen', id: 'a', by: step, quarters: 3 })
    expect(edited(mark('a', 'LATE')).marks.a).toEqual({ code: 'LATE', absentQuarters: 2 })
    expect(edited(mark('a', 'LATE'), by(1), by(1)).marks.a?.absentQuarters).toBe(3)
    expect(edited(mark('a', 'LATE'), by(-1), by(-1)).marks.a?.absentQuarters).toBe(1)
  })

  test('what two have marked differently is shown as two marks; the rest of both is kept', () => {
    const theirs: Marks = { a: CHILD, b: AWAY, c: PRESENT }
    const merged = edit(edited(mark('a', 'UNEXPLAINED'), mark('c', 'UNEXPLAINED')), {
      type: 'merge',
      theirs,
      by: 'Lys',
    })
    expect(merged.conflicts).toEqual({ a: { mine: AWAY, theirs: CHILD, by: 'Lys' } })
    expect(merged.marks).toMatchObject({ b: AWAY, c: AWAY })
    const chosen = edit(merged, { type: 'choose', id: 'a', mark: CHILD })
    expect(chosen.conflicts).toEqual({})
    expect(chosen.marks.a).toEqual(CHILD)
  })

  test('what was kept on the machine meets what others have saved meanwhile, and nothing is lost', () => {
    const kept = { marks: { a: AWAY, b: PRESENT, c: PRESENT }, base: start.marks }
    const same = edit(start, { type: 'resume', kept, theirs: start.marks, by: '' })
    expect(same.marks.a).toEqual(AWAY)
    expect(hasChanges(same)).toBe(true)
    const others: Marks = { a: CHILD, b: AWAY, c: PRESENT }
    const met = edit(start, { type: 'resume', kept, theirs: others, by: 'Lys' })
    expect(met.conflicts).toEqual({ a: { mine: AWAY, theirs: CHILD, by: 'Lys' } })
    expect(met.marks.b).toEqual(AWAY)
  })

  test('an answer that was lost on the way leaves nothing to save again', () => {
    const kept = { marks: { a: AWAY, b: PRESENT, c: PRESENT }, base: start.marks }
    const arrived = edit(start, { type: 'resume', kept, theirs: kept.marks, by: 'me' })
    expect(arrived.conflicts).toEqual({})
    expect(hasChanges(arrived)).toBe(false)
  })

  test('merging loses neither side’s only change, whatever the two have done', () => {
    const marks = fc.constantFrom(PRESENT, AWAY, CHILD)
    fc.assert(
      fc.property(fc.tuple(marks, marks, marks), fc.tuple(marks, marks, marks), (mine, theirs) => {
        const asMarks = ([a, b, c]: readonly Mark[]): Marks => ({
          a: a ?? PRESENT,
          b: b ?? PRESENT,
          c: c ?? PRESENT,
        })
        const [own, other] = [asMarks(mine), asMarks(theirs)]
        const merged = edit({ ...start, marks: own }, { type: 'merge', theirs: other, by: 'Lys' })
        for (const id of ['a', 'b', 'c']) {
          const changed = [own[id], other[id]].filter((one) => one !== PRESENT)
          const clash = changed.length === 2 && own[id] !== other[id]
          expect(id in merged.conflicts).toBe(clash)
          if (!clash && changed[0]) expect(merged.marks[id]).toBe(changed[0])
        }
      }),
    )
  })
})
