import type { Metadata } from 'next'
import { Kbd } from '#components/ui/kbd'
import { PageHeader } from '#components/ui/page-header'
import { CaseloadCard } from '#components/work/caseload-card'
import { DayCard } from '#components/work/day-card'
import { NothingToDo } from '#components/work/nothing-to-do'
import { TaskList } from '#components/work/task-list'
import { formatLongDateFirst, formatWeek } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { shellTexts } from '#lib/i18n/texts/shell'
import { waitingInAll, workTexts } from '#lib/i18n/texts/work'
import { caseLines } from '#lib/participants/case-lines.view'
import { caseList } from '#lib/participants/participants.queries'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import type { Caller } from '#lib/platform/use-case'
import { nextTask, taskGroups } from '#lib/work/task.view'
import { myDayOnce } from './my-day'

export const metadata: Metadata = { title: 'Min dag' }

type Props = { searchParams: Promise<{ utvalg?: string | string[] }> }

const ownCases = async (caller: Caller) =>
  may(caller.actor, 'plan:write')
    ? caseLines((await caseList(caller, { everyone: false, search: '', page: 1 })).cases, caller.today)
    : null

const Keys = ({ language }: { language: Language }) => (
  <span className="ff-row ff-small ff-sub">
    {say(workTexts.walk, language)} <Kbd>J</Kbd> <Kbd>K</Kbd> {say(workTexts.open, language)} <Kbd>Enter</Kbd>
  </span>
)

export default async function MyDayPage({ searchParams }: Props) {
  const [caller, language, { utvalg }] = await Promise.all([currentCaller(), currentLanguage(), searchParams])
  const { today, actor } = caller
  const [{ tasks, sessions }, cases] = await Promise.all([myDayOnce(caller), ownCases(caller)])
  const groups = taskGroups(tasks, today)
  const count = groups.reduce((sum, group) => sum + group.tasks.length, 0)
  const over = groups.find(({ span }) => span === 'over')?.tasks.length ?? 0
  const date = `${formatLongDateFirst(today, language)}, ${say(formatWeek(today), language)}.`
  return (
    <div className="ff-page">
      <PageHeader
        title={say(shellTexts.myDay, language)}
        sub={[date, say(waitingInAll(count, over), language), count > 1 && say(workTexts.mostFirst, language)]
          .filter(Boolean)
          .join(' ')}
      >
        {count > 0 && <Keys language={language} />}
      </PageHeader>
      <div className="ff-frame ff-frame-side ff-frame-wide-side">
        {count > 0 ? (
          <TaskList groups={groups} today={today} language={language} />
        ) : (
          <NothingToDo
            next={nextTask(tasks, today)}
            mayRead={may(actor, 'participant:read')}
            language={language}
          />
        )}
        <div className="ff-stack">
          {may(actor, 'attendance:record') && (
            <DayCard sessions={sessions} today={today} language={language} />
          )}
          {cases && (
            <CaseloadCard
              cases={cases}
              filter={typeof utvalg === 'string' ? utvalg : ''}
              language={language}
            />
          )}
        </div>
      </div>
    </div>
  )
}
