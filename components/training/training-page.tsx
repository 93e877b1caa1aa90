import { type Language, say, type Text } from '#lib/i18n/text'
import { trainingTexts as t } from '#lib/i18n/texts/training'
import type { TrainingView } from '#lib/training/training.view'
import { LinkButton } from '../ui/button'
import { LocalAlert } from '../ui/local-alert'
import { PageHeader } from '../ui/page-header'
import { Deadlines } from './deadlines'
import { GoalProgress } from './goal-progress'
import { HoursProgress } from './hours-progress'
import { RecordList } from './record-list'
import { TestList } from './test-list'
import { TrainingSide } from './training-side'

type Props = { view: TrainingView; mayWrite: boolean; language: Language }

/** What can be entered or decided, each on a page of its own. Leave in the programme is granted in the register. */
const waysIn = ({ law, inProgramme }: TrainingView): readonly { what: string; text: Text }[] => [
  { what: 'training/test', text: t.recordTest },
  { what: 'decisions/new?kind=NORWEGIAN_GOAL', text: t.setGoal },
  { what: 'training/course', text: t.joinCourse },
  ...(law?.duty ? [{ what: 'decisions/new?kind=EXEMPTION', text: t.grantExemption }] : []),
  ...(inProgramme ? [] : [{ what: 'training/pause', text: t.grantPause }]),
  ...(law?.fee.mayCharge ? [{ what: 'training/fee', text: t.chargeFee }] : []),
]

const Actions = ({ view, language }: Omit<Props, 'mayWrite'>) => {
  const base = `/participants/${view.participantId}`
  return (
    <>
      {waysIn(view).map(({ what, text }) => (
        <LinkButton key={what} href={`${base}/${what}`}>
          {say(text, language)}
        </LinkButton>
      ))}
      <LinkButton variant="primary" href={`${base}/training/file`}>
        {say(view.form.version === 0 ? t.open : t.edit, language)}
      </LinkButton>
    </>
  )
}

/** The training of a person: goal and level, hours, deadlines with what moved them, tests and decisions. */
export const TrainingPage = ({ view, mayWrite, language }: Props) => {
  const words = (text: Text) => say(text, language)
  return (
    <>
      <PageHeader title={words(t.title)}>
        {mayWrite && <Actions view={view} language={language} />}
      </PageHeader>
      <div className="ff-frame ff-frame-side">
        <div className="ff-stack ff-stack-wide">
          {view.permit === null && <LocalAlert tone="warning" title={words(t.noPermit)} />}
          {view.permit && view.form.version === 0 && <LocalAlert tone="info" title={words(t.noFile)} />}
          <GoalProgress view={view} language={language} />
          <HoursProgress view={view} language={language} />
          <Deadlines view={view} language={language} />
          <TestList view={view} language={language} />
          <RecordList view={view} mayWrite={mayWrite} language={language} />
        </div>
        <TrainingSide view={view} mayWrite={mayWrite} language={language} />
      </div>
    </>
  )
}
