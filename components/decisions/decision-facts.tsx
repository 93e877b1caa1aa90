import type { DecisionView } from '#lib/decisions/decision.view'
import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { complaintStatusTexts } from '#lib/i18n/texts/decision-choices'
import {
  checkTexts,
  factNameTexts,
  frozenAt,
  ifToldToday,
  decisionPageTexts as t,
} from '#lib/i18n/texts/decision-page'
import { Card } from '../ui/card'
import { type Check, CheckList } from '../ui/check-list'
import { SectionChip } from '../ui/section-chip'

type Props = { view: DecisionView; language: Language }

/** The values that the letter is made of, numbered as in the letter. */
export const FrozenFacts = ({ view, language }: Props) =>
  view.facts.length === 0 ? null : (
    <section className="ff-stack">
      <div className="ff-row">
        <h2>{say(t.factsTitle, language)}</h2>
        <span className="ff-sub ff-small">{say(frozenAt(view.frozenAt), language)}</span>
      </div>
      <p className="ff-sub ff-small">{say(t.factsLead, language)}</p>
      <dl className="ff-letter-facts">
        {view.facts.map(({ name, value }, at) => (
          <div key={name}>
            <dt>
              <span className="ff-letter-number" aria-hidden="true">
                {at + 1}
              </span>
              {factNameTexts[name] ? say(factNameTexts[name], language) : name}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )

type Line = { id: string; done: boolean; text: Text; cite?: string }

const noticeLine = ({ law, obstacles, heardOn }: DecisionView): Line => {
  const waits = obstacles.includes('notice-needed') || obstacles.includes('deadline-not-over')
  const text = waits ? checkTexts.noticeMissing : heardOn ? checkTexts.noticeDone : checkTexts.noticeNotNeeded
  return { id: 'notice', done: !waits && law !== null, text, cite: 'forvaltningsloven § 16' }
}

const reasonLine = ({ obstacles, reasons }: DecisionView): Line => {
  const missing = obstacles.includes('reasons-needed')
  const done = reasons === 'OPTIONAL' ? checkTexts.reasonsOptional : checkTexts.reasonsDone
  const text = missing ? checkTexts.reasonsMissing : done
  return { id: 'reasons', done: !missing, text, cite: 'forvaltningsloven §§ 24–25' }
}

const linesOf = (view: DecisionView): readonly Line[] => {
  const { obstacles, law, status, proposedByMe, letter } = view
  const changed = obstacles.includes('facts-changed')
  return [
    { id: 'facts', done: !changed, text: changed ? checkTexts.factsChanged : checkTexts.factsSame },
    ...(law ? [noticeLine(view), reasonLine(view)] : []),
    { id: 'letter', done: letter !== null, text: letter ? checkTexts.letterDone : checkTexts.letterOpen },
    ...(status === 'DRAFT'
      ? []
      : [
          {
            id: 'person',
            done: status === 'APPROVED' || !proposedByMe,
            text: status === 'PROPOSED' && proposedByMe ? checkTexts.samePerson : checkTexts.otherPerson,
          },
        ]),
  ]
}

/** What must be in place, each with its paragraph. */
export const DecisionChecks = ({ view, language }: Props) => {
  const checks: readonly Check[] = linesOf(view).map(({ id, done, text, cite }) => ({
    id,
    done,
    words: (
      <>
        {say(text, language)} {cite && <SectionChip cite={cite} />}
      </>
    ),
  }))
  return (
    <section className="ff-stack">
      <h2>{say(t.controls, language)}</h2>
      <CheckList checks={checks} />
    </section>
  )
}

/** The klagefrist: as it runs, or as it would run from a letter given today. */
export const AppealCard = ({ view: { law }, language }: Props) => {
  if (!law?.isEnkeltvedtak) return null
  const { appealDeadline, complaint } = law
  const due = appealDeadline ?? law.deadlineIfToldToday
  const known = complaint as keyof typeof complaintStatusTexts | null
  return (
    <Card>
      <p className="ff-sub ff-small">{say(appealDeadline ? t.deadline : ifToldToday, language)}</p>
      <p className="ff-row ff-spread">
        <b className="ff-decision-deadline">{due && formatDate(due)}</b>
        <SectionChip cite="forvaltningsloven § 29" />
      </p>
      {known && <p>{say(complaintStatusTexts[known], language)}</p>}
    </Card>
  )
}
