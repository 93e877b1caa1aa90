import { type Language, say } from '#lib/i18n/text'
import { workTexts } from '#lib/i18n/texts/work'
import { daysBetween, type LocalDate } from '#lib/values/local-date'
import { nextTask, type Task, taskGroups } from '#lib/work/task.view'
import { LinkButton } from '../ui/button'
import { DeadlineTile } from '../ui/deadline-tile'
import { Section } from '../ui/section'
import { SectionChip } from '../ui/section-chip'
import { TaskRow } from '../ui/task-row'

/** What the case asks for next, the most pressing first. */
export const CaseSteps = ({
  tasks,
  today,
  language,
}: {
  tasks: readonly Task[]
  today: LocalDate
  language: Language
}) => {
  const pressing = taskGroups(tasks, today).flatMap((group) => group.tasks)
  const later = nextTask(tasks, today)
  const shown = pressing.length === 0 && later ? [later] : pressing
  return (
    <Section title={say(workTexts.nextStep, language)}>
      {shown.length === 0 && <p className="ff-sub">{say(workTexts.nothing, language)}</p>}
      <ul data-list>
        {shown.map(({ id, due, title, why, cite, action, href }, at) => (
          <TaskRow
            key={id}
            tile={<DeadlineTile days={daysBetween(today, due)} language={language} />}
            title={say(title, language)}
            why={
              <>
                {say(why, language)} {cite && <SectionChip cite={cite} />}
              </>
            }
            action={
              <LinkButton href={href} variant={at === 0 ? 'primary' : 'secondary'}>
                {say(action, language)}
              </LinkButton>
            }
          />
        ))}
      </ul>
    </Section>
  )
}
