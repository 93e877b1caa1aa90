import { eventText } from '#lib/i18n/texts/trail'
import { norwegianDay } from '#lib/platform/clock'
import type { RuleBookView } from '#lib/rulebook/rule-book.view'
import type { LocalDate } from '#lib/values/local-date'
import type { RecordedRows } from './history.repo'
import type { CaseKnownOn, KnownDecision, KnownPlan } from './history.view'

const STATUS_AFTER: Readonly<Record<string, KnownDecision['status']>> = {
  OPENED: 'DRAFT',
  RECALLED: 'DRAFT',
  RETURNED: 'DRAFT',
  PROPOSED: 'PROPOSED',
  APPROVED: 'APPROVED',
  WITHDRAWN: 'WITHDRAWN',
}

const decisionsOn = ({ decisions }: RecordedRows, on: LocalDate) =>
  decisions.flatMap(({ events, ...decision }): readonly KnownDecision[] => {
    const known = events.filter(({ at }) => norwegianDay(at) <= on)
    const last = known.at(-1)
    const status = known.map(({ kind }) => STATUS_AFTER[kind]).findLast((one) => one !== undefined)
    return last && status ? [{ ...decision, status, last: last.kind, lastOn: last.on }] : []
  })

const plansOn = ({ plans }: RecordedRows, on: LocalDate) => {
  const isSet = ({ decidedAt }: RecordedRows['plans'][number]) =>
    decidedAt !== null && norwegianDay(decidedAt) <= on
  const known = plans.filter((plan) => norwegianDay(plan.createdAt) <= on)
  const inForce = known.find(isSet)?.number
  return known.map((plan): KnownPlan => {
    const { number, goal, startsOn, endsOn, decidedOn } = plan
    const set = isSet(plan) && (number === inForce ? 'DECIDED' : 'REPLACED')
    return { number, goal, startsOn, endsOn, decidedOn: set ? decidedOn : null, status: set || 'DRAFT' }
  })
}

const lawOn = ({ chapters }: RuleBookView, on: LocalDate) =>
  chapters.flatMap(({ numbers }) =>
    numbers.flatMap(({ title, versions }) =>
      versions
        .filter(({ from, to }) => from <= on && (to === null || on <= to))
        .map(({ value, cite }) => ({ title, value, cite })),
    ),
  )

/** What the rows say of the end of the day: nothing that was written later is in it. */
export const caseKnownOn = (
  rows: RecordedRows,
  book: RuleBookView,
  { on, today }: { readonly on: LocalDate; readonly today: LocalDate },
): CaseKnownOn => {
  const assessment = rows.assessments.find(({ assessedAt }) => norwegianDay(assessedAt) <= on)
  const events = rows.events.filter(({ at }) => norwegianDay(at) <= on)
  const last = events.at(-1)
  return {
    on,
    today,
    assessment: assessment
      ? { outcome: assessment.outcome, assessedOn: norwegianDay(assessment.assessedAt) }
      : null,
    plans: plansOn(rows, on),
    decisions: decisionsOn(rows, on),
    leaves: rows.leaves
      .filter(({ decidedOn, replacedOn }) => decidedOn <= on && (replacedOn === null || replacedOn > on))
      .map(({ kind, from, to }) => ({ kind, from, to })),
    effects: rows.effects
      .filter(({ at }) => norwegianDay(at) <= on)
      .map(({ kind, from, to }) => ({ kind, from, to })),
    events: events.length,
    lastEvent: last ? eventText(last.action, last.detail) : null,
    law: lawOn(book, on),
  }
}
