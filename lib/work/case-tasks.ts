import { capital } from '#lib/i18n/format'
import { spokenLanguage } from '#lib/i18n/languages'
import { same } from '#lib/i18n/text'
import * as words from '#lib/i18n/texts/work'
import { addDays, addMonths, type LocalDate, latest } from '#lib/values/local-date'
import type { CaseNeed } from './case-needs.repo'
import type { Task } from './task.view'

type Moment = { readonly today: LocalDate; readonly answerDays: number }
type Made = Omit<Task, 'id' | 'who'>

/** integreringsloven § 12: months from settlement to decision and start. */
const MONTHS_TO_DECISION = 3

/** Who is to be decided about: those with the right, those staff must judge, and those offered a place. */
const needsDecision = ({ outcome, hasDraft }: CaseNeed) =>
  outcome === 'RIGHT_AND_DUTY' || (hasDraft && outcome !== 'OUTSIDE')

const decisionTask = (need: CaseNeed): Made | null => {
  if (need.decidedOn) return null
  const due = need.deadline ?? addMonths(need.settledOn, MONTHS_TO_DECISION)
  const common = { due, why: words.settledWhy(need.settledOn, due), cite: 'integreringsloven § 12' }
  if (need.outcome === null || need.outcome === 'STAFF_DECIDES') {
    return { ...common, kind: 'assess', ...words.assessTask, href: `/participants/${need.id}/eligibility` }
  }
  if (!needsDecision(need)) return null
  const task = need.hasDraft ? words.decideTask : words.planTask
  return { ...common, kind: 'decide', ...task, href: `/participants/${need.id}/plan` }
}

const UNSIGNED = [null, 'READY', 'POSTPONED']

const refusedWhy = (leaderDecision: boolean) => (leaderDecision ? words.leaderWhy : words.refusedWhy)

/** Signed by pen: the sheet is evidence, and has to come into the case. */
const sheetTask = ({ sheetMissing, id }: CaseNeed, { today }: Moment): Made | null =>
  sheetMissing
    ? {
        kind: 'sign',
        due: today,
        ...words.sheetTask,
        why: words.sheetWhy,
        cite: 'integreringsloven § 16',
        href: `/participants/${id}/declaration`,
      }
    : null

/** integreringsloven § 16: signed when the programme starts; a day agreed for a new try comes first. */
const signTask = (need: CaseNeed, { today }: Moment): Made | null => {
  const { decidedOn, startsOn, agreementStatus, followUpOn, leaderDecision, id } = need
  if (!decidedOn || agreementStatus === 'SIGNED') return null
  if (!UNSIGNED.includes(agreementStatus) && !followUpOn && !leaderDecision) return null
  const refused = agreementStatus === 'REFUSED'
  return {
    kind: 'sign',
    due: followUpOn ?? latest(today, startsOn ?? today),
    ...(refused ? words.followUpTask : words.signTask),
    why: refused ? refusedWhy(leaderDecision) : words.planSetWhy(decidedOn),
    cite: 'integreringsloven § 16',
    href: `/participants/${id}/declaration`,
  }
}

const reviewTask = ({ decidedOn, reviewBy, hasDraft, id }: CaseNeed): Made | null =>
  decidedOn && reviewBy
    ? {
        kind: 'review',
        due: reviewBy,
        ...(hasDraft ? words.finishPlanTask : words.reviewTask),
        why: words.reviewWhy(decidedOn),
        cite: 'integreringsloven § 15',
        href: `/participants/${id}/plan`,
      }
    : null

const absenceTask = ({ unexplained, lastUnexplainedOn, id }: CaseNeed, { answerDays }: Moment): Made | null =>
  lastUnexplainedOn && {
    kind: 'absence',
    due: addDays(lastUnexplainedOn, answerDays),
    ...words.absenceTask(unexplained),
    why: words.absenceWhy,
    cite: 'integreringsloven § 21',
    href: `/attendance/settle?deltaker=${id}`,
  }

const languageOf = ({ language }: CaseNeed) => {
  const known = spokenLanguage(language)
  return known && { nb: capital(known.nb), nn: capital(known.nn) }
}

/** What a case asks of its adviser. Pure: facts in, tasks out. */
export const tasksOfCase = (need: CaseNeed, moment: Moment): readonly Task[] => {
  const made = [
    decisionTask(need),
    signTask(need, moment),
    sheetTask(need, moment),
    reviewTask(need),
    absenceTask(need, moment),
  ]
  const who = { name: same(need.name), note: languageOf(need) }
  return made.flatMap((task) => (task ? [{ ...task, id: `${task.kind}-${need.id}`, who }] : []))
}
