import { say } from '#lib/i18n/text'
import { lineTexts } from '#lib/i18n/texts/programme-line'
import type { ElementKind, MilestoneKind } from '#lib/plans/plan-codes'
import type { PlanContent } from '#lib/plans/plan-content'
import type { LocalDate } from '#lib/values/local-date'
import type { EntryKind, LineEntry } from './programme-line.view'

const ELEMENTS: Readonly<Record<ElementKind, EntryKind>> = {
  NORWEGIAN: 'norwegian',
  WORK_DIRECTED: 'work',
  EDUCATION_DIRECTED: 'education',
  SOCIAL_STUDIES: 'society',
  LIFE_SKILLS: 'life',
  PARENTAL_GUIDANCE: 'parents',
  OTHER: 'other',
}

const MILESTONES: Readonly<Record<MilestoneKind, EntryKind>> = {
  REVIEW: 'review',
  TEST: 'test',
  WORK_HOURS: 'workHours',
  HALFWAY: 'halfway',
  END: 'end',
  OTHER: 'deadline',
}

type Span = { readonly from: LocalDate; readonly to: LocalDate }
export type Around = {
  readonly leaves: readonly Span[]
  /** What decisions have done to the programme. */
  readonly effects: readonly (Span & { readonly kind: 'PAUSE' | 'END' | 'EXTENSION' })[]
  readonly tests: readonly LocalDate[]
  readonly norwegianEndsOn: LocalDate | null
  readonly socialStudiesBy: LocalDate | null
  readonly testBy: LocalDate | null
}

const day = (kind: EntryKind, on: LocalDate, title: string, own = false): LineEntry => ({
  own,
  kind,
  from: on,
  to: on,
  title,
  quartersPerWeek: null,
})

const deadlinesOf = ({ norwegianEndsOn, socialStudiesBy, testBy }: Around, written: 'nb' | 'nn') =>
  (
    [
      [norwegianEndsOn, lineTexts.norwegianEndsOn],
      [socialStudiesBy, lineTexts.socialStudiesBy],
      [testBy, lineTexts.testBy],
    ] as const
  ).flatMap(([on, text]) => (on ? [day('deadline', on, say(text, written))] : []))

const EFFECTS = {
  PAUSE: { kind: 'leave', text: lineTexts.pause },
  END: { kind: 'end', text: lineTexts.end },
  EXTENSION: { kind: 'other', text: lineTexts.extension },
} as const

const effectEntry =
  (written: 'nb' | 'nn') =>
  ({ kind, ...span }: Around['effects'][number]): LineEntry => ({
    own: false,
    ...span,
    kind: EFFECTS[kind].kind,
    title: say(EFFECTS[kind].text, written),
    quartersPerWeek: null,
  })

/** The plan's elements and milestones with leave, tests and the law's deadlines, in the order they begin. */
export const lineEntries = (
  { elements, milestones, startsOn }: Pick<PlanContent, 'elements' | 'milestones' | 'startsOn'>,
  around: Around,
  written: 'nb' | 'nn',
): readonly LineEntry[] =>
  [
    ...elements.map(
      ({ kind, title, from, to, quartersPerWeek }): LineEntry => ({
        own: true,
        kind: ELEMENTS[kind],
        from,
        to,
        title,
        quartersPerWeek,
      }),
    ),
    ...milestones.map(({ kind, on, title }) => day(MILESTONES[kind], on, title, true)),
    ...around.leaves
      .filter(({ to }) => to >= startsOn)
      .map(
        (leave): LineEntry => ({
          own: false,
          kind: 'leave',
          ...leave,
          title: say(lineTexts.leave, written),
          quartersPerWeek: null,
        }),
      ),
    ...around.effects.map(effectEntry(written)),
    ...around.tests.map((on) => day('test', on, say(lineTexts.test, written))),
    ...deadlinesOf(around, written),
  ].sort((one, other) => one.from.localeCompare(other.from) || other.to.localeCompare(one.to))
