import { type Language, say } from '#lib/i18n/text'
import { nextDeadlineIs, workTexts } from '#lib/i18n/texts/work'
import type { Task } from '#lib/work/task.view'
import { LinkButton } from '../ui/button'
import { EmptyState } from '../ui/empty-state'

/** A day without tasks says when the next one comes, and where to go meanwhile. */
export const NothingToDo = ({
  next,
  mayRead,
  language,
}: {
  next: Task | null
  /** Whether the person may read cases. */
  mayRead: boolean
  language: Language
}) => {
  const who = next?.who && say(next.who.name, language)
  return (
    <EmptyState
      action={
        <LinkButton href={mayRead ? '/participants?utvalg=alle' : '/regler'}>
          {say(mayRead ? workTexts.seeParticipants : workTexts.seeRules, language)}
        </LinkButton>
      }
    >
      {say(workTexts.nothing, language)} {next && say(nextDeadlineIs(next.due, who ?? null), language)}
    </EmptyState>
  )
}
