import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { educationTexts, groundTexts } from '#lib/i18n/texts/participants'
import { pauseTexts, trainingTexts as t } from '#lib/i18n/texts/training'
import { daysText, isDate, trainingWhyTexts as w, whyDate } from '#lib/i18n/texts/training-why'
import type { TrainingView } from '#lib/training/training.view'
import type { LocalDate } from '#lib/values/local-date'
import { WhyButton, WhyDrawer } from '../ui/why'
import { type Explanation, WhyChain, type WhyFact } from '../ui/why-chain'

/** A day that the law gives, with what it would be without leave. */
export type Deadline = {
  readonly id: string
  readonly what: Text
  readonly on: LocalDate
  readonly bare: LocalDate | null
  readonly rule: Text
  readonly cites: readonly string[]
}

const clockTexts: Readonly<Record<string, Text>> = {
  OFFER: w.clockOFFER,
  RIGHT: w.clockRIGHT,
  START: w.clockSTART,
}

const factsOf = (view: TrainingView, words: (text: Text) => string): readonly WhyFact[] => {
  const { permit, law, offeredOn, startedOn, education, pauses } = view
  const dated = (on: LocalDate | null, what: Text, who?: string): WhyFact[] =>
    on ? [{ when: formatDate(on), what: words(what), ...(who && { who }) }] : []
  const ground = permit ? groundTexts[permit.ground] : undefined
  return [
    ...dated(permit?.grantedOn ?? null, w.permit, ground && words(ground)),
    ...dated(law?.startsFrom ?? null, w.right),
    ...dated(offeredOn, w.offered),
    ...dated(startedOn, w.started),
    { what: words(w.education), who: words(educationTexts[education] ?? w.education) },
    ...pauses.map(({ from, to, kind, days }) => ({
      when: `${formatDate(from)}–${formatDate(to)}`,
      what: words(pauseTexts[kind] ?? w.leaveDays),
      who: words(daysText(days)),
    })),
  ]
}

const stepsOf = ({ bare, on }: Deadline, days: number, words: (text: Text) => string) =>
  bare && bare !== on
    ? [
        { what: words(w.withoutLeave), how: '', result: formatDate(bare) },
        { what: words(w.leaveDays), how: `+ ${words(daysText(days))}`, result: '' },
        { what: words(w.deadline), how: '', result: formatDate(on) },
      ]
    : [{ what: words(w.deadline), how: '', result: formatDate(on) }]

const explanationOf = (
  view: TrainingView,
  deadline: Deadline,
  words: (text: Text) => string,
): Explanation => {
  const clock = clockTexts[view.law?.clock ?? '']
  const days = view.pauses.reduce((sum, pause) => sum + pause.days, 0)
  return {
    answer: words(isDate(deadline.what, formatDate(deadline.on))),
    facts: factsOf(view, words),
    rule: [deadline.rule, ...(clock && deadline.bare ? [clock] : [])].map(words).join(' '),
    cites: deadline.cites,
    steps: stepsOf(deadline, days, words),
  }
}

/** "Hvorfor?" of a deadline: its facts, its rule, and what moved it. */
export const DeadlineWhy = ({
  view,
  deadline,
  language,
}: {
  view: TrainingView
  deadline: Deadline
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  const id = `why-${deadline.id}`
  return (
    <>
      <WhyButton opens={id} language={language} about={words(deadline.what)} />
      <WhyDrawer id={id} language={language} title={words(whyDate(deadline.what, formatDate(deadline.on)))}>
        <WhyChain language={language} explanation={explanationOf(view, deadline, words)} />
      </WhyDrawer>
    </>
  )
}

/** The days that hold for this person, in the order they come up; an offer that is made has no deadline left. */
export const deadlinesOf = ({ law, withoutPauses, offeredOn }: TrainingView): readonly Deadline[] => {
  if (!law) return []
  const { norwegianEndsOn, socialStudiesBy, testBy, offerBy, group } = law
  const entry = (id: string, what: Text, on: LocalDate | null, rest: Omit<Deadline, 'id' | 'what' | 'on'>) =>
    on ? [{ id, what, on, ...rest }] : []
  const norwegianCite =
    group === 'COLLECTIVE' ? 'integreringsloven § 37 d' : 'integreringsloven § 32 første ledd'
  return [
    ...entry('offer', t.offerBy, offeredOn ? null : offerBy, {
      bare: null,
      rule: w.offerRule,
      cites: ['integreringsloven § 30 tredje ledd'],
    }),
    ...entry('social-studies', t.socialStudiesBy, socialStudiesBy, {
      bare: withoutPauses?.socialStudiesBy ?? null,
      rule: w.socialStudiesRule,
      cites: ['integreringsloven § 33 første ledd', 'integreringsforskriften § 74'],
    }),
    ...entry('test', t.testBy, testBy, {
      bare: withoutPauses?.socialStudiesBy ?? null,
      rule: w.testRule,
      cites: ['integreringsloven § 37'],
    }),
    ...entry('norwegian', t.norwegianUntil, norwegianEndsOn, {
      bare: withoutPauses?.norwegianEndsOn ?? null,
      rule: group === 'COLLECTIVE' ? w.clockSTART : w.norwegianRule,
      cites: [norwegianCite, 'integreringsforskriften § 74'],
    }),
  ]
}
