import { type Language, say } from '#lib/i18n/text'
import { workTexts } from '#lib/i18n/texts/work'
import type { LocalDate } from '#lib/values/local-date'
import { daysBetween } from '#lib/values/local-date'
import type { Task, TaskGroupView } from '#lib/work/task.view'
import { LinkButton } from '../ui/button'
import { DeadlineTile } from '../ui/deadline-tile'
import { SectionChip } from '../ui/section-chip'
import { TaskGroup, TaskRow } from '../ui/task-row'

type Props = { groups: readonly TaskGroupView[]; today: LocalDate; language: Language }

const Row = ({ task, first, today, language }: Omit<Props, 'groups'> & { task: Task; first: boolean }) => {
  const { due, time, title, why, cite, who, action, href } = task
  const name = who && say(who.name, language)
  return (
    <TaskRow
      tile={<DeadlineTile days={daysBetween(today, due)} time={time} language={language} />}
      title={say(title, language)}
      why={
        <>
          {say(why, language)} {cite && <SectionChip cite={cite} />}
        </>
      }
      {...(who && { who: { name: name ?? '', ...(who.note && { note: say(who.note, language) }) } })}
      action={
        <LinkButton href={href} variant={first ? 'primary' : 'secondary'}>
          {say(action, language)}
          {name && <span className="ff-hidden">: {name}</span>}
        </LinkButton>
      }
    />
  )
}

/** What waits, in groups of time. The first one is the one to take. */
export const TaskList = ({ groups, today, language }: Props) => (
  <div>
    {groups.map(({ span, tasks }, at) => (
      <TaskGroup key={span} title={say(workTexts[span], language)} count={tasks.length}>
        {tasks.map((task, index) => (
          <Row key={task.id} task={task} first={at === 0 && index === 0} today={today} language={language} />
        ))}
      </TaskGroup>
    ))}
  </div>
)
