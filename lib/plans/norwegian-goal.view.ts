import { type Language, say } from '#lib/i18n/text'
import { planTexts as t } from '#lib/i18n/texts/plans'
import type { PlanContent } from './plan-content'

/** «Lytte B1, Lese B1, …», or that grades take the place of levels. */
export const norwegianGoalWords = (
  { norwegianGoal, norwegianByGrade }: Pick<PlanContent, 'norwegianGoal' | 'norwegianByGrade'>,
  language: Language,
): string => {
  const skills = [
    [t.listening, norwegianGoal.listening],
    [t.reading, norwegianGoal.reading],
    [t.writing, norwegianGoal.writing],
    [t.oral, norwegianGoal.oral],
  ] as const
  const levels = skills.flatMap(([text, level]) => (level ? [`${say(text, language)} ${level}`] : []))
  return norwegianByGrade ? say(t.byGrade, language) : levels.join(', ')
}
