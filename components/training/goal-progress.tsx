import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { decisionNumber, skillTexts, trainingTexts as t } from '#lib/i18n/texts/training'
import { trainingWhyTexts as w } from '#lib/i18n/texts/training-why'
import type { TrainingView } from '#lib/training/training.view'
import { LEVELS, SKILLS, type Skill, type SkillLevels } from '#lib/training/training-codes.schema'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'
import { StatusTag } from '../ui/status-tag'
import { WhyButton, WhyDrawer } from '../ui/why'
import { WhyChain } from '../ui/why-chain'

type Props = { view: TrainingView; language: Language }

const STEPS = LEVELS.slice(0, 4)
const rank = (level: string | undefined) => (LEVELS as readonly string[]).indexOf(level ?? '')

/** From nothing to B2 as steps: shown, aimed at, beyond. For the eye; the words stand beside it. */
const Ladder = ({ now, goal }: { now: string | undefined; goal: string }) => (
  <svg className="ff-ladder" viewBox="0 0 104 12" aria-hidden="true">
    {STEPS.map((level, at) => (
      <rect
        key={level}
        x={at * 26}
        width={24}
        height={12}
        rx={3}
        className={
          at <= rank(now) ? 'ff-ladder-done' : at <= rank(goal) ? 'ff-ladder-goal' : 'ff-ladder-rest'
        }
      />
    ))}
  </svg>
)

const SkillRow = ({ skill, goal, view, language }: Props & { skill: Skill; goal: SkillLevels }) => {
  const words = (text: Text) => say(text, language)
  const now = view.levels[skill]
  const isReached = rank(now?.level) >= rank(goal[skill])
  return (
    <tr>
      <RowHead className="ff-plain">{words(skillTexts[skill])}</RowHead>
      <Cell label={words(t.goal)}>
        <b>{goal[skill]}</b>
      </Cell>
      <Cell label={words(t.levelNow)}>
        {now ? (
          <>
            <b>{now.level}</b> <span className="ff-small ff-sub">{formatDate(now.on)}</span>
          </>
        ) : (
          <span className="ff-sub">{words(t.noTest)}</span>
        )}
      </Cell>
      <Cell>
        <span className="ff-row">
          <Ladder now={now?.level} goal={goal[skill]} />
          <span className="ff-small">{words(isReached ? t.reached : t.notReached)}</span>
        </span>
      </Cell>
    </tr>
  )
}

const sourceOf = ({ goal }: TrainingView, words: (text: Text) => string): string => {
  if (!goal) return words(t.goalNotSet)
  const { source, setOn } = goal
  if ('plan' in source) return `${words(t.goalByPlan)} ${source.plan}, ${formatDate(setOn)}`
  return `${words(decisionNumber(source.number))}, ${formatDate(setOn)}, ${source.by}`
}

const WhyGoal = ({ view, language }: Props) => {
  const words = (text: Text) => say(text, language)
  const least = view.law?.norwegianGoal.levels
  return (
    <>
      <WhyButton opens="why-goal" language={language} about={words(t.goal)} />
      <WhyDrawer id="why-goal" language={language} title={`${words(t.goal)}?`}>
        <WhyChain
          language={language}
          explanation={{
            answer: sourceOf(view, words),
            facts: view.earlierGoals.map(({ setOn, levels }) => ({
              when: formatDate(setOn),
              what: SKILLS.map((skill) => `${words(skillTexts[skill])} ${levels[skill]}`).join(', '),
            })),
            rule: words(w.goalRule),
            cites: ['integreringsloven § 31', 'integreringsforskriften § 28', 'integreringsforskriften § 27'],
            steps: least
              ? SKILLS.map((skill) => ({
                  what: words(skillTexts[skill]),
                  how: words(t.least),
                  result: least[skill],
                }))
              : [],
          }}
        />
      </WhyDrawer>
    </>
  )
}

/** Goal and level, skill by skill. */
export const GoalProgress = ({ view, language }: Props) => {
  const words = (text: Text) => say(text, language)
  const goal = view.goal?.levels ?? view.law?.norwegianGoal.levels ?? null
  const columns = [
    { id: 'skill', label: words(t.skill) },
    { id: 'goal', label: words(t.goal) },
    { id: 'now', label: words(t.levelNow) },
    { id: 'reached', label: words(t.reached), hidden: true },
  ]
  return (
    <Section
      title={words(t.goal)}
      sub={sourceOf(view, words)}
      aside={
        <span className="ff-row">
          {view.goalReachedOn && (
            <StatusTag tone="success">{`${words(t.reached)} ${formatDate(view.goalReachedOn)}`}</StatusTag>
          )}
          <WhyGoal view={view} language={language} />
        </span>
      }
    >
      {view.law?.norwegianGoal.minimumGrade && <p>{words(t.byGrade)}</p>}
      {goal && (
        <DataTable caption={words(t.goal)} columns={columns} cards>
          {SKILLS.map((skill) => (
            <SkillRow key={skill} skill={skill} goal={goal} view={view} language={language} />
          ))}
        </DataTable>
      )}
    </Section>
  )
}
