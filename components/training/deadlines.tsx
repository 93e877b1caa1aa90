import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { movedBy, pauseTexts, trainingTexts as t } from '#lib/i18n/texts/training'
import { daysText } from '#lib/i18n/texts/training-why'
import type { TrainingView } from '#lib/training/training.view'
import { daysBetween } from '#lib/values/local-date'
import { DeadlineTile } from '../ui/deadline-tile'
import { Section } from '../ui/section'
import { SectionChip } from '../ui/section-chip'
import { DeadlineWhy, deadlinesOf } from './deadline-why'

type Props = { view: TrainingView; language: Language }

const Pauses = ({ view: { pauses }, language }: Props) => {
  const words = (text: Text) => say(text, language)
  if (pauses.length === 0) return <p className="ff-small ff-sub">{words(t.noPauses)}</p>
  return (
    <>
      <h3 className="ff-training-sub">{words(t.pauses)}</h3>
      <ul className="ff-small">
        {pauses.map(({ from, to, kind, source, days }) => (
          <li key={`${from} ${kind}`} className="ff-row ff-spread">
            <span>
              {words(pauseTexts[kind] ?? t.pauses)} {formatDate(from)}–{formatDate(to)}
              {source === 'REGISTER' && <span className="ff-sub"> {words(t.fromRegister)}</span>}
            </span>
            <b className="ff-nowrap">{words(daysText(days))}</b>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The days the law gives: how long until, what moved them, and why. */
export const Deadlines = ({ view, language }: Props) => {
  const words = (text: Text) => say(text, language)
  const deadlines = deadlinesOf(view)
  return (
    <Section title={words(t.deadlines)}>
      {deadlines.length === 0 ? (
        <p className="ff-sub">{words(t.noDeadline)}</p>
      ) : (
        <ul className="ff-training-deadlines">
          {deadlines.map((deadline) => {
            const { id, what, on, bare, cites } = deadline
            const moved = bare ? daysBetween(bare, on) : 0
            return (
              <li key={id}>
                <DeadlineTile days={daysBetween(view.today, on)} language={language} />
                <div>
                  <b>{words(what)}</b> <span className="ff-nowrap">{formatDate(on)}</span>
                  {moved > 0 && <span className="ff-small ff-sub"> {words(movedBy(moved))}</span>}
                </div>
                <span className="ff-row">
                  <SectionChip cite={cites[0] ?? ''} />
                  <DeadlineWhy view={view} deadline={deadline} language={language} />
                </span>
              </li>
            )
          })}
        </ul>
      )}
      {view.law && view.law.group !== 'NONE' && <Pauses view={view} language={language} />}
    </Section>
  )
}
